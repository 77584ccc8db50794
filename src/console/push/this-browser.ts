import { workerPath } from '../trusted-types.ts'

/** What the server needs to wake this browser. */
export interface BrowserSubscription {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

const scope = '/console/'

const base64Url = (key: ArrayBuffer | null): string =>
  key
    ? btoa(String.fromCharCode(...new Uint8Array(key)))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '')
    : ''

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

export const hasPush = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

const givenBy = (subscribed: PushSubscription): BrowserSubscription => ({
  endpoint: subscribed.endpoint,
  p256dh: base64Url(subscribed.getKey('p256dh')),
  auth: base64Url(subscribed.getKey('auth')),
})

/** The subscription that this browser has, without asking for anything; null where it has none. */
export const ownSubscription = async (): Promise<BrowserSubscription | null> => {
  if (!window.isSecureContext || !hasPush()) return null
  const registration = await navigator.serviceWorker.getRegistration(scope)
  const subscribed = await registration?.pushManager.getSubscription()
  return subscribed ? givenBy(subscribed) : null
}

export const ownEndpoint = async (): Promise<string | null> => (await ownSubscription())?.endpoint ?? null

/** Why a browser that was asked is not subscribed: its owner said no or nothing, or its maker's push service did not answer. */
export type NotSubscribed = 'refused' | 'unanswered'

/** Asks for permission, so only ever after a press; then subscribes to the server's key, in place of an older one. */
export const subscribe = async (publicKey: string): Promise<BrowserSubscription | NotSubscribed> => {
  if ((await Notification.requestPermission()) !== 'granted') return 'refused'
  try {
    await navigator.serviceWorker.register(workerPath, { scope })
    const { pushManager } = await navigator.serviceWorker.ready
    await (await pushManager.getSubscription())?.unsubscribe()
    return givenBy(await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(publicKey) }))
  } catch {
    return 'unanswered'
  }
}

/** This browser is woken no more, whatever the server still knows of it. */
export const unsubscribe = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.getRegistration(scope)
  await (await registration?.pushManager.getSubscription())?.unsubscribe()
}
