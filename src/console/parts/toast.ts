import { useSyncExternalStore } from 'react'
import { announce } from './announce.tsx'

let isWanted = false
const listeners = new Set<() => void>()

const want = (): void => {
  isWanted = true
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether a toast was ever said; until then the first screen does without what draws them. */
export const useToastsWanted = (): boolean => useSyncExternalStore(subscribe, () => isWanted)

/** A word in passing that needs no answer. Loaded when the first is said. */
export const toast = (message: string, tone: 'plain' | 'trouble' = 'plain'): void => {
  announce(message)
  want()
  void import('./toasts.tsx').then(({ showToast }) => showToast(message, tone))
}
