import { type Instant, secondsBetween } from '../../core/time.ts'
import type { Stage } from './stage.ts'

/** What an open page was told, and when. */
export interface LiveArrival {
  readonly at: Instant
  readonly announce: string
  readonly paths: readonly string[]
}

export interface LiveStream {
  /** How many events have come. */
  readonly count: number
  /** The first event from this one on that fits; undefined when none has come by the deadline. */
  next(from: number, isIt: (arrival: LiveArrival) => boolean, deadline: Instant): Promise<LiveArrival | undefined>
  close(): void
}

/** One block of a stream of server-sent events (WHATWG HTML, 9.2): its data, unless it is of another kind than changes. */
export const parseEvent = (block: string, at: Instant): LiveArrival | undefined => {
  const lines = block.split('\n')
  if (lines.some((line) => line.startsWith('event:'))) return undefined
  const data = lines.flatMap((line) => (line.startsWith('data:') ? [line.slice(5).trim()] : [])).join('\n')
  if (data === '') return undefined
  const { announce, paths }: { announce?: unknown; paths?: unknown } = JSON.parse(data)
  return {
    at,
    announce: typeof announce === 'string' ? announce : '',
    paths: Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [],
  }
}

const readBlocks = async (body: ReadableStream<Uint8Array>, onBlock: (block: string) => void): Promise<void> => {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    const blocks = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) onBlock(block)
  }
}

/** Opens the page's live stream as a browser that shows the page does; undefined when the server has none. */
export const openLiveStream = async (stage: Stage): Promise<LiveStream | undefined> => {
  const { machine, client } = stage.session
  const abort = new AbortController()
  const request = new Request(`${client.baseUrl}/events`, { headers: { accept: 'text/event-stream' }, signal: abort.signal })
  const response = await machine.fetch(request)
  if (!response.ok || response.body === null) return undefined
  const arrivals: LiveArrival[] = []
  let wake = Promise.withResolvers<void>()
  const onBlock = (block: string): void => {
    const arrival = parseEvent(block, stage.now())
    if (!arrival) return
    arrivals.push(arrival)
    wake.resolve()
    wake = Promise.withResolvers()
  }
  // The stream ends when we close it or the server goes; either way nothing further arrives, and the deadline tells.
  readBlocks(response.body, onBlock).catch(() => undefined)
  return {
    get count() {
      return arrivals.length
    },
    next: async (from, isIt, deadline) => {
      for (;;) {
        const found = arrivals.slice(from).find(isIt)
        const left = secondsBetween(stage.now(), deadline)
        if (found || left <= 0) return found
        await Promise.race([wake.promise, machine.pause(Math.min(1000, left * 1000))])
      }
    },
    close: () => abort.abort(),
  }
}
