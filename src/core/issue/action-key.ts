import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Commitment, isOwed } from '../commitment/commitment.ts'

/**
 * Names an action of an incident by its words, as the ledger does: whoever promises the same words again has moved it. It is a digest, so
 * that words which are redacted are nowhere else.
 */
export const actionKey = (words: string): string => bytesToHex(sha256(utf8ToBytes(words)))

/** Whether an action is still to be done: nobody has promised it yet, or somebody still waits for it. */
export const isActionOpen = (key: string, ledger: readonly Commitment[]): boolean => {
  const promised = ledger.filter(({ kind, what }) => kind === 'action' && what !== null && actionKey(what) === key)
  return promised.length === 0 || promised.some(isOwed)
}
