/**
 * Why a store was not opened. Nothing was changed; `advice` is for the operator: what was found, why it is refused, what to do.
 */
export type OpenFailure =
  | { readonly kind: 'unsafe-version'; readonly found: string; readonly advice: string }
  | { readonly kind: 'newer-schema'; readonly found: number; readonly known: number; readonly advice: string }
  | { readonly kind: 'corrupt'; readonly details: string; readonly advice: string }
  /** Somebody else's database. */
  | { readonly kind: 'foreign'; readonly advice: string }
  | { readonly kind: 'unreachable'; readonly reason: string; readonly advice: string }

export type Opened<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: OpenFailure }

export const failed = (failure: OpenFailure): Opened<never> => ({ ok: false, failure })
