import type { BrowserStorage } from '../parts/browser-storage.ts'
import type { DeskStorage } from './own-edits.ts'

/** What one operator has typed into one draft in this browser: whoever signs in here next has nothing to do with it. */
export const draftStorage = (
  browser: BrowserStorage,
  { operatorId, noticeId }: { readonly operatorId: string; readonly noticeId: string },
): DeskStorage => {
  const name = `forthright-draft-${operatorId}-${noticeId}`
  return {
    read: () => browser.get(name),
    write: (text) => {
      if (text !== null) return browser.set(name, text)
      browser.remove(name)
      return true
    },
  }
}
