import { announce } from './announce.tsx'

/** A word in passing that needs no answer. Loaded when the first is said. */
export const toast = (message: string, tone: 'plain' | 'trouble' = 'plain'): void => {
  announce(message)
  void import('./toasts.tsx').then(({ showToast }) => showToast(message, tone))
}
