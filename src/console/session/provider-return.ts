import { inTab } from '../parts/browser-storage.ts'

const mark = 'forthright.at-provider'

/** Somebody leaves for the organisation's own provider; their session will begin outside the console. */
export const leaveForProvider = (): boolean => inTab.set(mark, 'left')

/** Whoever came back signed in takes this browser's reminders along, as every other way of signing in does. */
export const keepAfterProvider = (): void => {
  if (inTab.get(mark) === null) return
  inTab.remove(mark)
  void import('../push/keep-browser.ts').then(({ keepBrowser }) => keepBrowser())
}
