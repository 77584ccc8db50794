import { useLocation, useNavigate, useRouter } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { instantOf, isMinuteOver } from '../../core/time.ts'
import { useMay } from '../api/session.ts'
import { type Action, useOffer } from '../frame/palette-store.ts'
import { announce } from '../parts/announce.tsx'
import { useNow } from '../parts/use-now.ts'
import { Begun, followWorker } from '../push/follow-worker.ts'
import { dueWords } from '../words/due.ts'
import { useWords } from '../words/use-words.ts'
import { setLateCount } from './late-count.ts'
import type { BoardItem } from './questions.ts'
import { type Told, useTold } from './use-told.ts'

const SnoozeDialog = lazy(() => import('./snooze-dialog.tsx').then((loaded) => ({ default: loaded.SnoozeDialog })))

/** More than these the palette would be about nothing else. */
const mostOffered = 8

/** What became late while somebody looked on is said once to those who do not see it. */
const useAnnounced = (late: readonly Told[] | undefined): void => {
  const words = useWords(dueWords)
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    if (!late) return
    for (const { item, text } of late)
      if (known.current !== null && !known.current.has(item.key)) announce(words.becameLate(text.what, item.facts.title))
    known.current = new Set(late.map(({ item }) => item.key))
  }, [late, words])
}

const useOffered = (told: readonly Told[] | undefined, onSnooze: (item: BoardItem) => void): void => {
  const words = useWords(dueWords)
  const navigate = useNavigate()
  const mayMove = useMay()('due.move')
  const offered = useMemo((): readonly Action[] => {
    const awake = mayMove ? (told ?? []).filter(({ item }) => item.snooze === null).slice(0, mostOffered) : []
    return [
      { id: 'owed', label: words.owedNow, keywords: words.owedKeywords, run: () => void navigate({ to: '/', hash: 'due' }) },
      ...awake.map(({ item, text }) => ({
        id: `snooze ${item.key}`,
        label: words.snoozeIt(text.what, item.facts.title),
        run: () => onSnooze(item),
      })),
    ]
  }, [told, words, navigate, mayMove, onSnooze])
  useOffer('due', offered)
}

/** A press on a reminder leads here, unless something that was begun on this screen would be lost. */
const useFollowed = (): void => {
  const router = useRouter()
  const { pathname } = useLocation()
  const [begun] = useState(() => new Begun())
  useEffect(() => begun.watch(), [begun])
  useEffect(() => {
    if (pathname) begun.forget()
  }, [begun, pathname])
  useEffect(() => followWorker({ go: (path) => router.history.push(path), isFree: () => begun.isFree() }), [router, begun])
}

/** Beside every screen: counts what is late for the navigation and the tab, says it when something becomes late, and offers what is owed by name. */
export const LateWatch = (): ReactNode => {
  const now = useNow(1)
  const told = useTold()
  const [snoozing, setSnoozing] = useState<BoardItem>()
  const late = told?.filter(({ item }) => isMinuteOver(instantOf(item.dueAt), now))
  const count = late?.length ?? 0
  useAnnounced(late)
  useOffered(told, setSnoozing)
  useEffect(() => setLateCount(count), [count])
  useEffect(() => () => setLateCount(0), [])
  useFollowed()
  return snoozing ? (
    <Suspense>
      <SnoozeDialog item={snoozing} onClose={() => setSnoozing(undefined)} />
    </Suspense>
  ) : null
}
