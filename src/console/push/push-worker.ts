/**
 * The service worker that shows reminders while no console is open. It stands alone in its file, answers no requests and keeps nothing;
 * the server encrypts what it shows for this browser alone (RFC 8291).
 */
interface Waiting {
  waitUntil(work: Promise<unknown>): void
}
interface PushHappening extends Waiting {
  readonly data: { text(): string } | null
}
interface ClickHappening extends Waiting {
  readonly notification: { readonly data: unknown; close(): void }
}
interface Subscription {
  readonly endpoint: string
  toJSON(): { readonly keys?: Readonly<Record<string, string>> }
}
interface ChangeHappening extends Waiting {
  readonly oldSubscription: Pick<Subscription, 'endpoint'> | null
  readonly newSubscription: Subscription | null
}
interface Tab {
  readonly url: string
  postMessage(message: unknown, transfer?: readonly MessagePort[]): void
  focus(): Promise<unknown>
}
interface WorkerScope {
  readonly registration: {
    readonly scope: string
    readonly pushManager: { subscribe(options: Readonly<Record<string, unknown>>): Promise<Subscription> }
    showNotification(title: string, options: Readonly<Record<string, unknown>>): Promise<void>
  }
  readonly clients: {
    matchAll(options: Readonly<Record<string, unknown>>): Promise<readonly Tab[]>
    openWindow(url: string): Promise<unknown>
  }
  addEventListener(name: 'push', listener: (happening: PushHappening) => void): void
  addEventListener(name: 'notificationclick', listener: (happening: ClickHappening) => void): void
  addEventListener(name: 'pushsubscriptionchange', listener: (happening: ChangeHappening) => void): void
}

declare const self: WorkerScope

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const textIn = (payload: unknown, name: string): string => {
  const value: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, name) : null
  return typeof value === 'string' ? value : ''
}

/** A browser takes the right to push away from a site that is woken and shows nothing, so something is shown of everything. */
const show = (text: string): Promise<void> => {
  const payload = parsed(text)
  const tag = textIn(payload, 'tag')
  const isLate = typeof payload === 'object' && payload !== null && Reflect.get(payload, 'isLate') === true
  return self.registration.showNotification(textIn(payload, 'title') || 'Forthright', {
    body: textIn(payload, 'body'),
    data: textIn(payload, 'url'),
    // One duty has one place on the screen; a newer word of it is heard again.
    ...(tag === '' ? {} : { tag, renotify: true }),
    requireInteraction: isLate,
  })
}

/** Nowhere but into this console, whatever the message says. */
const placeOf = (data: unknown): string => {
  const { scope } = self.registration
  const url = URL.parse(typeof data === 'string' ? data : '', scope)?.href ?? scope
  return url.startsWith(scope) ? url : scope
}

/** Browsers let a window be opened for about a second after the press: a tab that sleeps is not waited for. */
const answerMilliseconds = 400

/** Only the tab knows whether somebody is writing in it. One that does not answer, as before signing in, is not free. */
const isFree = (tab: Tab): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data === true)
    setTimeout(() => resolve(false), answerMilliseconds)
    tab.postMessage({ asks: 'free' }, [port2])
  })

/** A console that is open already goes there, unless somebody is writing in it. */
const open = async (data: unknown): Promise<void> => {
  const { scope } = self.registration
  const url = placeOf(data)
  const tabs = (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter((tab) => tab.url.startsWith(scope))
  const answers = await Promise.all(tabs.map(isFree))
  const free = tabs.find((_, at) => answers[at])
  if (!free) return void (await self.clients.openWindow(url))
  free.postMessage({ open: url })
  await free.focus()
}

const own = '/api/account/push'

/**
 * The browser maker gave this browser another address: it is told to the server in the session that is here. One that the server knows no
 * longer was ended on purpose, and stays ended.
 */
const subscribeAnew = async ({ oldSubscription, newSubscription }: ChangeHappening): Promise<void> => {
  const replaces = oldSubscription?.endpoint
  const asked = await fetch(own)
  if (replaces === undefined || !asked.ok) return
  const known: unknown = await asked.json()
  const publicKey = textIn(known, 'publicKey')
  const items: unknown = typeof known === 'object' && known !== null ? Reflect.get(known, 'items') : null
  if (publicKey === '' || !Array.isArray(items) || !items.some((item) => textIn(item, 'endpoint') === replaces)) return
  const options = { userVisibleOnly: true, applicationServerKey: publicKey }
  const made = newSubscription ?? (await self.registration.pushManager.subscribe(options))
  const { p256dh, auth } = made.toJSON().keys ?? {}
  const body = JSON.stringify({ endpoint: made.endpoint, p256dh, auth, replaces })
  await fetch(own, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

self.addEventListener('pushsubscriptionchange', (happening) => happening.waitUntil(subscribeAnew(happening)))
self.addEventListener('push', (happening) => happening.waitUntil(show(happening.data?.text() ?? '')))
self.addEventListener('notificationclick', (happening) => {
  happening.notification.close()
  happening.waitUntil(open(happening.notification.data))
})
