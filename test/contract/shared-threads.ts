import { defaultThreadFile, ThreadClient, type Threads } from '../../src/store/sqlite/thread-client.ts'

const resting: ThreadClient[] = []

/** Starting two threads takes longer than most of what is then done with a store, and a third of the start of a server. */
export const sharedThreads: Threads = {
  take: () => {
    const thread = resting.pop() ?? new ThreadClient(defaultThreadFile())
    thread.resume()
    return thread
  },
  giveBack: async (thread) => {
    if (await thread.rest()) resting.push(thread)
  },
}
