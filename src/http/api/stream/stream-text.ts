import type { Movement } from '../../../app/journal/read-movements.ts'

/** What operators' consoles are told, as server-sent events: ids and kinds, never words. */
export const movementText = ({ sequence, kind, subject }: Movement): string =>
  `id: ${sequence}\ndata: ${JSON.stringify({ sequence, kind, subject })}\n\n`

/** Everything may have changed: ask anew. */
export const resetText = (sequence: number): string => `id: ${sequence}\nevent: reset\ndata: ${JSON.stringify({ sequence })}\n\n`
export const positionText = (sequence: number): string => `id: ${sequence}\n\n`

export const pings = ['drafts', 'deliveries', 'due', 'affected'] as const
export type Ping = (typeof pings)[number]
export const pingText = (ping: Ping): string => `event: ${ping}\ndata: {}\n\n`

/** The session or the token is over: coming back needs a new one. */
export const endText = 'event: end\ndata: {}\n\n'
export const retryText = (milliseconds: number): string => `retry: ${Math.round(milliseconds)}\n\n`
export const heartbeatText = ':\n\n'
