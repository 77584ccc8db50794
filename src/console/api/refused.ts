import type { Refusal } from '../../client/refusal.ts'

/** A refusal on its way through TanStack Query, which knows errors only. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.detail)
    this.refusal = refusal
  }
}

export const refusalIn = (error: unknown): Refusal | undefined => (error instanceof Refused ? error.refusal : undefined)

/** Nobody is signed in, or no longer. */
export const isSignedOut = (error: unknown): boolean => refusalIn(error)?.kind === 'unauthenticated'

/** The server, its records or the line are away; asking again later makes sense. */
export const isAway = (error: unknown): boolean => refusalIn(error)?.kind === 'unavailable'
