import type { QueryClient } from '@tanstack/react-query'
import { wordsTouchedBy } from './keys.ts'
import { oneAtATime } from './one-at-a-time.ts'

const againMilliseconds = 30_000
/** Movements that come together are asked for together. */
const gatherMilliseconds = 150

const kindIn = (data: unknown): string | undefined => {
  if (typeof data !== 'string') return undefined
  try {
    const movement: unknown = JSON.parse(data)
    const kind: unknown = typeof movement === 'object' && movement !== null ? Reflect.get(movement, 'kind') : undefined
    return typeof kind === 'string' ? kind : undefined
  } catch {
    return undefined
  }
}

/** Asks for a word again without breaking off what is under way. That may have been answered before the movement: then once more. */
const askAgain =
  (queries: QueryClient) =>
  async (word: string): Promise<void> => {
    const isUnderWay = queries.isFetching({ queryKey: [word] }) > 0
    await queries.invalidateQueries({ queryKey: [word] }, { cancelRefetch: false })
    if (isUnderWay) await queries.invalidateQueries({ queryKey: [word] }, { cancelRefetch: false })
  }

/** Gathers words for a moment, then asks for each. */
const gather = (ask: (word: string) => void) => {
  const words = new Set<string>()
  let gathering: number | undefined
  const flush = (): void => {
    gathering = undefined
    for (const word of words) ask(word)
    words.clear()
  }
  return {
    hear: (kind: string): void => {
      for (const word of wordsTouchedBy(kind)) words.add(word)
      gathering ??= window.setTimeout(flush, gatherMilliseconds)
    },
    end: (): void => window.clearTimeout(gathering),
  }
}

/** Listens until the returned function is called. A stream that was refused is tried again now and then. */
export const followStream = (queries: QueryClient): (() => void) => {
  const { hear, end } = gather(oneAtATime(askAgain(queries)))
  let again: number | undefined
  let stream: EventSource | undefined
  const everything = (): void => void queries.invalidateQueries()
  const open = (isAgain: boolean): void => {
    stream = new EventSource('/api/stream')
    stream.onmessage = ({ data }) => hear(kindIn(data) ?? '')
    // More was missed than is kept: everything may have changed.
    stream.addEventListener('reset', everything)
    // The session is over or may hear less than before; asking for it says which.
    stream.addEventListener('end', () => void queries.invalidateQueries({ queryKey: ['session'] }))
    for (const name of ['drafts', 'deliveries', 'due', 'affected']) stream.addEventListener(name, () => hear(name))
    // Only the browser's own repetition names the place up to which it heard; a new stream does not know what it missed.
    if (isAgain) stream.addEventListener('open', everything, { once: true })
    stream.onerror = () => {
      if (stream?.readyState === EventSource.CLOSED) again = window.setTimeout(() => open(true), againMilliseconds)
    }
  }
  open(false)
  return () => {
    stream?.close()
    window.clearTimeout(again)
    end()
  }
}
