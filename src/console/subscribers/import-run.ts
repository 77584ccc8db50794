import { useSyncExternalStore } from 'react'
import { Refused } from '../api/refused.ts'
import { announce } from '../parts/announce.tsx'
import { toast } from '../parts/toast.ts'
import { currentLanguage } from '../words/language.ts'
import { refusalText } from '../words/refusal-text.ts'
import { subscribersWords } from '../words/subscribers.ts'
import { type ImportLine, type ImportOrder, readImport } from './read-import.ts'

/** One run of an import: under way, at its end, or refused. */
export interface ImportRun {
  readonly order: ImportOrder
  /** How far it is; undefined until the server has said something. */
  readonly line: ImportLine | undefined
  readonly error: Error | null
  readonly isRunning: boolean
}

let current: ImportRun | undefined
let stopping = new AbortController()
let lookers = 0
const listeners = new Set<() => void>()

const set = (run: ImportRun | undefined): void => {
  current = run
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The browser asks before the window goes and takes an import with it: the server stops at the end of the answer that nobody reads. */
const holdWindow = (event: BeforeUnloadEvent): void => event.preventDefault()

const reasonOf = (failure: unknown, isStopped: boolean): Error => {
  const { importing } = subscribersWords[currentLanguage()]
  if (isStopped) return new Error(importing.stopped)
  return failure instanceof Refused ? failure : new Error(importing.broken)
}

const tell = ({ order, line, error }: ImportRun): void => {
  const { importing } = subscribersWords[currentLanguage()]
  const isGood = line?.kind === 'result' && error === null
  const reason = error instanceof Refused ? refusalText(error.refusal, currentLanguage()) : (error?.message ?? importing.broken)
  const text = isGood ? (order.dryRun ? importing.wouldBe : importing.done) : reason
  // Beside its dialog it is seen there; whoever closed the dialog is told wherever they are.
  if (lookers > 0 || order.dryRun) announce(text)
  else toast(isGood ? importing.doneWith(line.counts) : text, isGood ? 'plain' : 'trouble')
}

/** Starts an import, which goes on whatever is opened or closed meanwhile. Resolves when it has ended, in whatever way. */
export const startImport = async (order: ImportOrder): Promise<void> => {
  const own = new AbortController()
  stopping = own
  set({ order, line: undefined, error: null, isRunning: true })
  const note = (change: Partial<ImportRun>): void => {
    if (stopping === own && current) set({ ...current, ...change })
  }
  if (!order.dryRun) window.addEventListener('beforeunload', holdWindow)
  try {
    await readImport(order, (line) => note({ line }), own.signal)
    note({ isRunning: false })
  } catch (failure) {
    note({ isRunning: false, error: reasonOf(failure, own.signal.aborted) })
  } finally {
    window.removeEventListener('beforeunload', holdWindow)
    if (stopping === own && current) tell(current)
  }
}

export const stopImport = (): void => stopping.abort()

/** Forgets how the last run ended; one that is under way goes on. A look that nobody waits for any more ends: it writes nothing. */
export const leaveImport = (): void => {
  if (current?.isRunning && !current.order.dryRun) return
  const looking = stopping
  stopping = new AbortController()
  looking.abort()
  set(undefined)
}

/** While a dialog shows the run, its end needs no other word. */
export const lookAtImport = (): (() => void) => {
  lookers++
  return () => void lookers--
}

export const useImportRun = (): ImportRun | undefined => useSyncExternalStore(subscribe, () => current)
