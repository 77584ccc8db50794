import { useSyncExternalStore } from 'react'
import { setLateInTitle } from '../parts/document-title.ts'

let late = 0
const listeners = new Set<() => void>()

/** How much is late now: for the navigation and the tab, beside whatever screen is open. */
export const setLateCount = (count: number): void => {
  if (count === late) return
  late = count
  setLateInTitle(count)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useLateCount = (): number => useSyncExternalStore(subscribe, () => late)
