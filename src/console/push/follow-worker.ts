import { isDialogOpen } from '../parts/topmost.ts'

const consolePath = '/console/'
const composePath = `${consolePath}compose/`

interface Console {
  readonly go: (path: string) => void
  /** Whether nothing that somebody has begun here would be lost. */
  readonly isFree: () => boolean
}

const fieldOf = (data: unknown, name: string): unknown => (typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined)

/** After a press on a reminder the service worker asks which console is free, and sends one of these there; the returned function ends it. */
export const followWorker = ({ go, isFree }: Console): (() => void) => {
  if (!('serviceWorker' in navigator)) return () => undefined
  const hear = ({ data, ports }: MessageEvent<unknown>): void => {
    if (fieldOf(data, 'asks') === 'free') ports[0]?.postMessage(isFree())
    const open = fieldOf(data, 'open')
    const url = typeof open === 'string' ? URL.parse(open, window.location.href) : null
    if (url?.origin === window.location.origin && url.pathname.startsWith(consolePath)) go(url.pathname + url.search + url.hash)
  }
  navigator.serviceWorker.addEventListener('message', hear)
  return () => navigator.serviceWorker.removeEventListener('message', hear)
}

/** Whether somebody has begun something on the screen that is open: a field typed in, a form pressed in, a dialog, a draft. */
export class Begun {
  #isTouched = false

  /** Watches until the returned function is called. */
  watch(): () => void {
    const touch = ({ type, target }: Event): void => {
      // What was written in a dialog goes with it, and a dialog that is open says so itself.
      if (!(target instanceof Element) || target.closest('dialog')) return
      if (type === 'input' || target.closest('form')) this.#isTouched = true
    }
    const kinds = ['input', 'click', 'pointerdown']
    for (const kind of kinds) document.addEventListener(kind, touch, true)
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, touch, true)
    }
  }

  /** Another screen is drawn. */
  forget(): void {
    this.#isTouched = false
  }

  isFree(): boolean {
    return !this.#isTouched && !isDialogOpen() && !window.location.pathname.startsWith(composePath)
  }
}
