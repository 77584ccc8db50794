/**
 * Why a store was not opened. Nothing was changed; `advice` is for the operator: what was found, why it is refused, what to do.
 */
export type OpenFailure =
  | { readonly kind: 'unsafe-version'; readonly found: string; readonly advice: string }
  | { readonly kind: 'newer-schema'; readonly found: number; readonly known: number; readonly advice: string }
  /** Only where migrating was not allowed. */
  | { readonly kind: 'older-schema'; readonly found: number; readonly known: number; readonly advice: string }
  | { readonly kind: 'corrupt'; readonly details: string; readonly advice: string }
  /** Somebody else's database. */
  | { readonly kind: 'foreign'; readonly advice: string }
  | { readonly kind: 'unreachable'; readonly reason: string; readonly advice: string }

export type Opened<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: OpenFailure }

export const failed = (failure: OpenFailure): Opened<never> => ({ ok: false, failure })

/** What a command answers that must not change a database under a server of another version. */
export const olderSchema = (found: number, known: number): OpenFailure => ({
  kind: 'older-schema',
  found,
  known,
  advice: `The database was written by an older Forthright (schema ${found}; this one knows ${known}). It was not touched: use the version that serves it, or start this one once so that it migrates.`,
})
