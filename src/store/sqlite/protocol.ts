import type { SqlValue } from '../records/session.ts'

/** What goes over to a database thread and comes back. Every message is answered by one reply with the same id, in order. */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly SqlValue[]
}

export interface StatementResult {
  readonly columns: readonly string[]
  /** Arrays, not objects: half the bytes to clone between the threads. */
  readonly rows: readonly (readonly SqlValue[])[]
  readonly changes: number
}

export type Access = 'write' | 'read'

/** What is found in the file before anything of it is changed. */
export type Inspection =
  | { readonly kind: 'absent' }
  | { readonly kind: 'ours'; readonly schema: number }
  | { readonly kind: 'unsafe-version'; readonly found: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'corrupt'; readonly details: string }
  | { readonly kind: 'unreachable'; readonly reason: string }

export type Order =
  | { readonly kind: 'inspect'; readonly file: string; readonly knownSchema: number }
  | { readonly kind: 'open'; readonly file: string; readonly access: Access; readonly durability: 'full' | 'none' }
  /** One after the other on the connection, up to the first that fails. */
  | { readonly kind: 'run'; readonly statements: readonly Statement[] }
  /** All of them in one transaction of their own, or none. */
  | { readonly kind: 'atomic'; readonly statements: readonly Statement[] }
  /** Several statements without parameters in one transaction: migrations. */
  | { readonly kind: 'script'; readonly sql: string }
  | { readonly kind: 'rollback' }
  /** Closes the connection; the thread waits for another file. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'close' }

export interface Envelope {
  readonly id: number
  readonly order: Order
}

export interface ThreadFailure {
  readonly message: string
  /** SQLite's extended result code; absent when it was not SQLite that failed. */
  readonly code?: number
}

export interface Reply {
  readonly id: number
  readonly failure?: ThreadFailure
  readonly results?: readonly StatementResult[]
  readonly inspection?: Inspection
}
