import { client } from '../api/client.ts'
import { ownSubscription } from './this-browser.ts'

/** A browser that is woken already belongs to the session that begins: with it its reminders will end. */
export const keepBrowser = async (): Promise<void> => {
  const own = await ownSubscription()
  if (own) await client.ask((api) => api.POST('/api/account/push', { body: { ...own, replaces: own.endpoint } }))
}
