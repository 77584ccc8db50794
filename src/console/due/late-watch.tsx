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
const HandOverDialog = lazy(() => import('./hand-over-dialog.tsx').then((loaded) => ({ default: loaded.HandOverDialog })))

/** More than these the palette would be about nothing else. */
const mostOffered = 8

const nameOf = ({ item, text }: Told, words: Pick<(typeof dueWords)['en'], 'named'>): string =>
  words.named(text.what, item.facts.title, text.whom)

/** What became late while somebody looked on is said once to those who do not see it. */
const useAnnounced = (late: readonly Told[] | undefined): void => {
  const words = useWords(dueWords)
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    if (!late) return
    for (const one of late) if (known.current !== null && !known.current.has(one.item.key)) announce(words.becameLate(nameOf(one, words)))
    known.current = new Set(late.map(({ item }) => item.key))
  }, [late, words])
}

interface Moving {
  readonly item: BoardItem
  readonly to: 'snooze' | 'hand-over'
}

const useOffered = (told: readonly Told[] | undefined, onMove: (moving: Moving) => void): void => {
  const words = useWords(dueWords)
  const navigate = useNavigate()
  const mayMove = useMay()('due.move')
  const offered = useMemo((): readonly Action[] => {
    const movable = mayMove ? (told ?? []) : []
    const awake = movable.filter(({ item }) => item.snooze === null).slice(0, mostOffered)
    const kept = movable.filter(({ item }) => item.handOver === null)
    return [
      { id: 'owed', label: words.owedNow, keywords: words.owedKeywords, run: () => void navigate({ to: '/', hash: 'due' }) },
      ...awake.map((one) => ({
        id: `snooze ${one.item.key}`,
        label: words.snoozeIt(nameOf(one, words)),
        run: () => onMove({ item: one.item, to: 'snooze' }),
      })),
      ...kept.map((one) => ({
        id: `hand-over ${one.item.key}`,
        label: words.handItOver(nameOf(one, words)),
        isQuiet: true,
        run: () => onMove({ item: one.item, to: 'hand-over' }),
      })),
    ]
  }, [told, words, navigate, mayMove, onMove])
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
  const [moving, setMoving] = useState<Moving>()
  const late = told?.filter(({ item }) => isMinuteOver(instantOf(item.dueAt), now))
  const count = late?.length ?? 0
  useAnnounced(late)
  useOffered(told, setMoving)
  useEffect(() => setLateCount(count), [count])
  useEffect(() => () => setLateCount(0), [])
  useFollowed()
  if (!moving) return null
  const MoveDialog = moving.to === 'snooze' ? SnoozeDialog : HandOverDialog
  return (
    <Suspense>
      <MoveDialog item={moving.item} onClose={() => setMoving(undefined)} />
    </Suspense>
  )
}
