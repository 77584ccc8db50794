/** What stands between this browser and its reminders, the first that holds. */
export type PushState = 'insecure' | 'missing' | 'no-keys' | 'blocked' | 'off' | 'on'

export interface PushFacts {
  /** Browsers let only pages of https, and of the machine itself, be woken. */
  readonly isSecure: boolean
  readonly hasPush: boolean
  /** The server makes its keys when its records are first open. */
  readonly hasKeys: boolean
  readonly permission: 'default' | 'denied' | 'granted'
  /** The server knows the subscription that this browser has. */
  readonly isKnown: boolean
}

export const pushStateOf = ({ isSecure, hasPush, hasKeys, permission, isKnown }: PushFacts): PushState => {
  if (!isSecure) return 'insecure'
  if (!hasPush) return 'missing'
  if (!hasKeys) return 'no-keys'
  if (permission === 'denied') return 'blocked'
  return isKnown && permission === 'granted' ? 'on' : 'off'
}
