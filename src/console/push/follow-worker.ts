const consolePath = '/console/'

/** Where the service worker asks this console to go after a press on a reminder; the returned function ends it. */
export const followWorker = (go: (path: string) => void): (() => void) => {
  if (!('serviceWorker' in navigator)) return () => undefined
  const hear = ({ data }: MessageEvent<unknown>): void => {
    const open: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'open') : undefined
    const url = typeof open === 'string' ? URL.parse(open, window.location.href) : null
    if (url?.origin === window.location.origin && url.pathname.startsWith(consolePath)) go(url.pathname + url.search + url.hash)
  }
  navigator.serviceWorker.addEventListener('message', hear)
  return () => navigator.serviceWorker.removeEventListener('message', hear)
}
