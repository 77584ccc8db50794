/** What a browser keeps for us. */
export interface BrowserStorage {
  readonly get: (name: string) => string | null
  /** Whether it is kept. */
  readonly set: (name: string, text: string) => boolean
  readonly remove: (name: string) => void
}

/**
 * The browser's own storage. It may be switched off, so that naming it throws; full, or of a private window that keeps nothing: then
 * nothing is known, and nothing kept, which `set` says.
 */
export const browserStorage = (open: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): BrowserStorage => {
  const tried = <T>(use: (storage: ReturnType<typeof open>) => T, otherwise: T): T => {
    try {
      return use(open())
    } catch {
      return otherwise
    }
  }
  return {
    get: (name) => tried((storage) => storage.getItem(name), null),
    set: (name, text) =>
      tried((storage) => {
        storage.setItem(name, text)
        return true
      }, false),
    remove: (name) => tried((storage) => storage.removeItem(name), undefined),
  }
}

/** What lasts on this device, and what lasts in this tab. */
export const onDevice = browserStorage(() => localStorage)
export const inTab = browserStorage(() => sessionStorage)
