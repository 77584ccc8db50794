import type { Operator } from '../core/operator/operator.ts'
import type { Records, Token } from './store.ts'

/** A token and the operator beyond whose present role it never goes; null where the server made it for itself. */
export interface ListedToken {
  readonly token: Token
  readonly maker: Operator | null
}

export const findMaker = async (records: Records, token: Token): Promise<Operator | null> =>
  token.madeBy === null ? null : ((await records.operators.find(token.madeBy)) ?? null)
