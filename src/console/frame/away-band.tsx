import { type ReactNode, useSyncExternalStore } from 'react'
import { useConnectionTrouble } from '../api/connection.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Says calmly that the line, the server or its records are away, and that nothing typed is lost. */
export const AwayBand = (): ReactNode => {
  const { away } = useWords(frameWords)
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  const trouble = useConnectionTrouble()
  if (isOnline && !trouble) return null
  const [title, text] = !isOnline
    ? [away.offline, away.offlineText]
    : trouble?.status === null
      ? [away.broken, away.brokenText]
      : [away.title, away.text]
  return (
    <div className="away-band" role="status">
      <strong>{title}.</strong> {text}
    </div>
  )
}
