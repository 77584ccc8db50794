import { useSyncExternalStore } from 'react'

/** The modal dialogs that are open, the topmost last. What lies outside of it is neither seen in full nor reachable. */
let open: readonly HTMLElement[] = []
const listeners = new Set<() => void>()

const put = (next: readonly HTMLElement[]): void => {
  open = next
  for (const listener of listeners) listener()
}

/** Says that a dialog opened; the returned function, that it closed. */
export const enterTop = (dialog: HTMLElement): (() => void) => {
  put([...open, dialog])
  return () => put(open.filter((one) => one !== dialog))
}

export const isDialogOpen = (): boolean => open.length > 0

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useTopmost = (): HTMLElement | undefined => useSyncExternalStore(subscribe, () => open.at(-1))
