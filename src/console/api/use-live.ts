import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { wordsTouchedBy } from './keys.ts'

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

/** Listens until the returned function is called. A stream that was refused is tried again now and then. */
const follow = (queries: QueryClient): (() => void) => {
  const words = new Set<string>()
  let gathering: number | undefined
  let again: number | undefined
  let stream: EventSource | undefined
  const flush = (): void => {
    gathering = undefined
    for (const word of words) void queries.invalidateQueries({ queryKey: [word] })
    words.clear()
  }
  const hear = (kind: string): void => {
    for (const word of wordsTouchedBy(kind)) words.add(word)
    gathering ??= window.setTimeout(flush, gatherMilliseconds)
  }
  const open = (): void => {
    stream = new EventSource('/api/stream')
    stream.onmessage = ({ data }) => hear(kindIn(data) ?? '')
    // More was missed than is kept: everything may have changed.
    stream.addEventListener('reset', () => void queries.invalidateQueries())
    for (const name of ['drafts', 'deliveries']) stream.addEventListener(name, () => hear(name))
    stream.onerror = () => {
      if (stream?.readyState === EventSource.CLOSED) again = window.setTimeout(open, againMilliseconds)
    }
  }
  open()
  return () => {
    stream?.close()
    window.clearTimeout(again)
    window.clearTimeout(gathering)
  }
}

/** Keeps what is shown fresh by the server's own stream. Losing it costs freshness, never correctness. */
export const useLive = (): void => {
  const queries = useQueryClient()
  useEffect(() => follow(queries), [queries])
}
