import { useSyncExternalStore } from 'react'
import { onDevice } from './browser-storage.ts'
import { isDialogOpen } from './topmost.ts'

const kept = 'forthright-single-keys'
const listeners = new Set<() => void>()
let isOn: boolean | undefined

/** Keys without Ctrl or Alt act at once; who dictates, or types past the fields, switches them off (WCAG 2.1.4). */
export const areSingleKeysOn = (): boolean => {
  isOn ??= onDevice.get(kept) !== 'off'
  return isOn
}

export const switchSingleKeys = (on: boolean): void => {
  isOn = on
  if (on) onDevice.remove(kept)
  else onDevice.set(kept, 'off')
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, areSingleKeysOn)

/** A box that is ticked takes no letters. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'))

/**
 * Hears keys that are pressed alone, on the whole screen; nothing is taken from who is typing or has a dialog before them. A key after
 * "g" says where to go: it comes as "g h", and never as "h". The returned function ends it.
 */
export const followSingleKeys = (onKey: (keys: string, event: KeyboardEvent) => void): (() => void) => {
  let isGoing = false
  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isDialogOpen() || !areSingleKeysOn()) return
    const keys = isGoing ? `g ${event.key}` : event.key
    isGoing = keys === 'g'
    onKey(keys, event)
  }
  window.addEventListener('keydown', hear)
  return () => window.removeEventListener('keydown', hear)
}
