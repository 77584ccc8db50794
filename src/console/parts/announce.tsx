import { type ReactNode, useState, useSyncExternalStore } from 'react'

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

/** A polite live region: one at the beginning of the console, and one in each open dialog, beside which the first is inert. */
export const LiveRegion = (): ReactNode => {
  const [before] = useState(said)
  const text = useSyncExternalStore(subscribe, () => said)
  return (
    <div role="status" aria-live="polite" className="unseen">
      {text === before ? '' : text}
    </div>
  )
}
