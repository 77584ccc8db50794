import type { Api } from '../../client/open-client.ts'
import { ownEndpoint, unsubscribe } from './this-browser.ts'

/** Whoever sits here next is not to read what is owed: this browser is woken no more, and the server forgets it. */
export const leaveBrowser = async (api: Api): Promise<void> => {
  const endpoint = await ownEndpoint()
  if (endpoint === null) return
  await unsubscribe()
  const { data } = await api.GET('/api/account/push')
  const here = data?.items.find((browser) => browser.endpoint === endpoint)
  if (here) await api.DELETE('/api/account/push/{subscriptionId}', { params: { path: { subscriptionId: here.id } } })
}
