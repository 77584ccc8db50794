import type { DeskStorage } from './own-edits.ts'

/** What one operator has typed into one draft in this browser: whoever signs in here next has nothing to do with it. */
export const draftStorage = (
  browser: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  { operatorId, noticeId }: { readonly operatorId: string; readonly noticeId: string },
): DeskStorage => {
  const name = `forthright-draft-${operatorId}-${noticeId}`
  return {
    read: () => browser.getItem(name),
    write: (text) => (text === null ? browser.removeItem(name) : browser.setItem(name, text)),
  }
}
