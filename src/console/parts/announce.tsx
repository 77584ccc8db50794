import { type ReactNode, useSyncExternalStore } from 'react'

let said = ''
const listeners = new Set<() => void>()

/** Has screen readers say something when they come to it. What is seen anyway needs no announcement. */
export const announce = (text: string): void => {
  // The same words twice would be no change, and nothing would be said.
  said = text === said ? `${text}\u00a0` : text
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The one polite live region of the console. */
export const LiveRegion = (): ReactNode => (
  <div role="status" aria-live="polite" className="unseen">
    {useSyncExternalStore(subscribe, () => said)}
  </div>
)
