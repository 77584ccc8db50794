import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { browserIn } from '../account/browser-name.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { useLanguage } from '../words/language.ts'
import { pushWords } from '../words/push.ts'
import { useWords } from '../words/use-words.ts'
import { pushStateOf } from './push-state.ts'
import { type BrowserSubscription, hasPush, type NotSubscribed, ownEndpoint, subscribe, unsubscribe } from './this-browser.ts'

type Browser = Schemas['PushBrowser']

/** What this browser is and allows; asked again when its window comes back, because its settings lie elsewhere. */
const useHere = () =>
  useQuery({
    queryKey: ['push', 'here'],
    queryFn: async () => ({ endpoint: await ownEndpoint(), permission: hasPush() ? Notification.permission : ('default' as const) }),
  }).data

/** After the press: the browser asks its owner, and what it makes is given to the server. */
const useSubscribe = (publicKey: string | null) => {
  const words = useWords(pushWords)
  const language = useLanguage()
  const queries = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<NotSubscribed>()
  const sending = useDo(
    (api, subscription: BrowserSubscription) => {
      const found = browserIn(navigator.userAgent)
      const name = found ? words.name(found.browser, found.system) : words.unknown
      return api.POST('/api/account/push', { body: { ...subscription, name, language } })
    },
    { touches: ['push'], onDone: () => toast(words.subscribed) },
  )
  const press = async (): Promise<void> => {
    if (publicKey === null) return
    setAsking(true)
    setTrouble(undefined)
    const made = await subscribe(publicKey)
    setAsking(false)
    if (typeof made === 'string') setTrouble(made)
    else sending.mutate(made, { onError: () => void unsubscribe() })
    await queries.invalidateQueries({ queryKey: ['push', 'here'] })
  }
  return { press: () => void press(), isPending: isAsking || sending.isPending, trouble, error: sending.error }
}

const Row = ({ browser, isHere }: { readonly browser: Browser; readonly isHere: boolean }): ReactNode => {
  const words = useWords(pushWords)
  const named = { params: { path: { subscriptionId: browser.id } } }
  const test = useDo((api) => api.POST('/api/account/push/{subscriptionId}/test', named), { touches: [] })
  const remove = useDo(
    async (api) => {
      // First here, so that nothing wakes this browser any more even if the server does not hear of it.
      if (isHere) await unsubscribe()
      return api.DELETE('/api/account/push/{subscriptionId}', named)
    },
    { touches: ['push'], onDone: () => toast(words.removed) },
  )
  return (
    <li>
      <div>
        <p>
          <bdi>{browser.name}</bdi> {isHere ? <span className="here">{words.here}</span> : null}
        </p>
        <p className="soft small">
          {browser.lastUsedAt ? (
            <>
              {words.reached} <When at={browser.lastUsedAt} relative="alone" />
            </>
          ) : (
            words.never
          )}{' '}
          · {words.since} <When at={browser.createdAt} />
        </p>
        {test.data ? (
          <p className="small" role="status">
            {words.tested}
          </p>
        ) : null}
        <Trouble error={test.error ?? remove.error} />
      </div>
      <span className="row">
        <Button variant="default" size="xs" aria-label={words.testOf(browser.name)} loading={test.isPending} onClick={() => test.mutate()}>
          {words.test}
        </Button>
        <Button
          variant="default"
          size="xs"
          aria-label={words.removeOf(browser.name)}
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {words.remove}
        </Button>
      </span>
    </li>
  )
}

const Own = ({ publicKey, items }: { readonly publicKey: string | null; readonly items: readonly Browser[] }): ReactNode => {
  const words = useWords(pushWords)
  const here = useHere()
  const subscribing = useSubscribe(publicKey)
  if (!here) return null
  const isKnown = here.endpoint !== null && items.some(({ endpoint }) => endpoint === here.endpoint)
  const state = pushStateOf({
    isSecure: window.isSecureContext,
    hasPush: hasPush(),
    hasKeys: publicKey !== null,
    permission: here.permission,
    isKnown,
  })
  return (
    <div className="stack">
      <div className="stack tight">
        <p className={state === 'on' ? 'ok' : undefined}>{words.states[state]}</p>
        {state === 'off' ? (
          <div className="row">
            <Button loading={subscribing.isPending} onClick={subscribing.press}>
              {words.subscribe}
            </Button>
          </div>
        ) : null}
        {subscribing.trouble && state !== 'on' && state !== 'blocked' ? (
          <p className="down" role="alert">
            {words[subscribing.trouble]}
          </p>
        ) : null}
        <Trouble error={subscribing.error} />
      </div>
      {items.length === 0 ? null : (
        <div>
          <h3>{words.list}</h3>
          <ul className="account-rows">
            {items.map((browser) => (
              <Row key={browser.id} browser={browser} isHere={browser.endpoint === here.endpoint} />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** The browsers in which one is told of what is owed; this one is asked for permission only when its owner presses the button. */
export const OwnBrowsers = (): ReactNode => {
  const words = useWords(pushWords)
  const asked = useAsk(['push', 'own'], (api) => api.GET('/api/account/push'))
  return (
    <section id="push">
      <header>
        <h2>{words.title}</h2>
        <p className="soft small">{words.lead}</p>
      </header>
      <Asked of={asked}>{({ publicKey, items }) => <Own publicKey={publicKey} items={items} />}</Asked>
    </section>
  )
}
