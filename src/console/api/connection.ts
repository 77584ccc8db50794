import { useSyncExternalStore } from 'react'
import type { Refusal } from '../../client/refusal.ts'

/** What stands between the console and the records: nothing, or the refusal that said so last. */
let trouble: Refusal | undefined
const listeners = new Set<() => void>()

export const noteConnection = (refusal: Refusal | undefined): void => {
  if (trouble?.code === refusal?.code) return
  trouble = refusal
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useConnectionTrouble = (): Refusal | undefined => useSyncExternalStore(subscribe, () => trouble)
