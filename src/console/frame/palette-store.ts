import { useEffect, useSyncExternalStore } from 'react'

/** Something that can be done by name from anywhere. */
export interface Action {
  readonly id: string
  readonly label: string
  /** More words by which it is found. */
  readonly keywords?: string
  /** Shown to who looks for it alone: there are many of its kind. */
  readonly isQuiet?: boolean
  readonly run: () => void
}

let isOpen = false
let groups: ReadonlyMap<string, readonly Action[]> = new Map()
let all: readonly Action[] = []
const listeners = new Set<() => void>()

const tell = (): void => {
  for (const listener of listeners) listener()
}

export const openPalette = (): void => {
  isOpen = true
  tell()
}

export const closePalette = (): void => {
  isOpen = false
  tell()
}

const put = (owner: string, actions: readonly Action[] | undefined): void => {
  const next = new Map(groups)
  if (actions) next.set(owner, actions)
  else next.delete(owner)
  groups = next
  all = [...next.values()].flat()
  tell()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const usePaletteOpen = (): boolean => useSyncExternalStore(subscribe, () => isOpen)
export const useActions = (): readonly Action[] => useSyncExternalStore(subscribe, () => all)

/**
 * Offers a screen's own acts in the palette for as long as the screen is there. `actions` must be stable (`useMemo`), because each new
 * list is offered anew.
 */
export const useOffer = (owner: string, actions: readonly Action[]): void => {
  useEffect(() => {
    put(owner, actions)
    return () => put(owner, undefined)
  }, [owner, actions])
}
