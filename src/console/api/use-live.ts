import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { followStream } from './follow-stream.ts'

/** Keeps what is shown fresh by the server's own stream. Losing it costs freshness, never correctness. */
export const useLive = (): void => {
  const queries = useQueryClient()
  useEffect(() => followStream(queries), [queries])
}
