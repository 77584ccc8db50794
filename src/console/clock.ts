import { type Instant, instantOfMilliseconds } from '../core/time.ts'
import { correctionOf, narrowed, unknownOffset } from './clock-offset.ts'

let offset = unknownOffset

/**
 * The server's clock as far as its answers tell, since a telephone that is ten seconds fast would hide an undo of ten seconds. For
 * countdowns, for "in 12 minutes" and for times that a person starts from, never for what is decided.
 */
export const now = (): Instant => instantOfMilliseconds(Date.now() + correctionOf(offset))

/** Asks, and learns from the answer what time it is there. */
export const fetchOnTime = async (request: Request): Promise<Response> => {
  const sentAt = Date.now()
  const response = await fetch(request)
  offset = narrowed(offset, { date: Date.parse(response.headers.get('date') ?? ''), sentAt, receivedAt: Date.now() })
  return response
}
