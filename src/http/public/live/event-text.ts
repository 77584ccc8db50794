import type { LiveEvent } from '../../../app/renderer.ts'

/**
 * What open pages are told, in the form of the WHATWG's server-sent events. The default event says that documents changed;
 * `reset` says that the reader has missed more than is kept and has to load the page anew; `bye` that this server is going.
 */
export const changeText = ({ sequence, announce, paths }: LiveEvent): string =>
  `id: ${sequence}\ndata: ${JSON.stringify({ sequence, announce, paths })}\n\n`

export const resetText = (sequence: number): string => `id: ${sequence}\nevent: reset\ndata: ${JSON.stringify({ sequence })}\n\n`

/** An id alone raises no event, but a reconnecting reader gives it back. */
export const positionText = (sequence: number): string => `id: ${sequence}\n\n`

export const retryText = (milliseconds: number): string => `retry: ${Math.round(milliseconds)}\n\n`

export const byeText = (milliseconds: number): string => `retry: ${Math.round(milliseconds)}\nevent: bye\ndata: {}\n\n`

export const heartbeatText = ':\n\n'
