/** How a refusal is to be understood, with the HTTP status (RFC 9110, 15) that it is answered with; the CLI maps kinds to exit codes. */
export const statusOfKind = {
  malformed: 400,
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  gone: 410,
  conflict: 409,
  stale: 412,
  'precondition-required': 428,
  'too-large': 413,
  unsupported: 415,
  'too-many': 429,
  unavailable: 503,
} as const
export type FaultKind = keyof typeof statusOfKind

const isKind = (text: string): text is FaultKind => Object.hasOwn(statusOfKind, text)
export const faultKinds: readonly FaultKind[] = Object.keys(statusOfKind).filter(isKind)

/**
 * How an answer with this status is to be understood. It says as much as the catalogue of refusals would, which a browser need not load
 * for it; a method that an address does not take is as good as an address that is not there.
 */
export const kindOfStatus = (status: number): FaultKind => {
  if (status === 405) return 'missing'
  return faultKinds.find((kind) => statusOfKind[kind] === status) ?? (status >= 500 ? 'unavailable' : 'invalid')
}
