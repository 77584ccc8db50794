import type { Schemas } from '../../client/open-client.ts'
import type { Answered, Refusal } from '../../client/refusal.ts'
import type { FaultKind } from '../../core/fault-kind.ts'
import type { Saving } from '../compose/draft-desk.ts'
import type { DeskStorage } from '../compose/own-edits.ts'
import { type Body, isAlikeBody, joinedBody } from './join-bodies.ts'

export type Kept = Schemas['PostmortemSection']

export interface SectionState {
  /** As it reads for its writer, saved or not. */
  readonly body: Body
  /** As the server has it. */
  readonly kept: Kept
  /** What somebody else saved meanwhile, where it does not join by itself. */
  readonly conflict: Kept | undefined
  /** Why it could not be taken, where trying again would not help. */
  readonly refusal: Refusal | undefined
  readonly saving: Saving
  /** Whether what is not saved yet would outlive this page. */
  readonly isKept: boolean
}

export interface SectionDeps {
  readonly save: (body: Body, basedOn: number) => Promise<Answered<Schemas['SavedSection']>>
  readonly storage: DeskStorage
  readonly onSignedOut: () => void
  readonly restMs?: number
}

interface OwnText {
  readonly body: Body
  /** What it was written over. */
  readonly base: Kept
}

const usualRestMs = 700
const repeated: readonly FaultKind[] = ['unavailable', 'too-many', 'stale']
const tooLarge = 413
const againMs = [1500, 3000, 6000, 12_000] as const

const isOwnText = (value: unknown): value is OwnText =>
  typeof value === 'object' && value !== null && 'body' in value && 'base' in value && typeof value.base === 'object' && value.base !== null

const readOwn = (text: string | null): OwnText | undefined => {
  try {
    const found: unknown = JSON.parse(text ?? 'null')
    return isOwnText(found) ? found : undefined
  } catch {
    return undefined
  }
}

/**
 * One section of a postmortem on its writer's desk: takes what is typed at once, keeps it in the browser, and saves it when the typing
 * rests. Where somebody else saved first both texts wait for their writer, unless they join by themselves.
 */
export class SectionDesk {
  readonly #deps: SectionDeps
  readonly #onMove: () => void
  #own: OwnText | undefined
  /** As it was typed last: whoever rests behind a blank goes on from there, though the server keeps none. */
  #typed: Body | undefined
  /** What this desk has put into the browser's storage, or found there. */
  #put: string | null
  #isOpen = true
  #state: SectionState
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<void> | undefined
  #failures = 0

  constructor(kept: Kept, deps: SectionDeps, onMove: () => void) {
    this.#deps = deps
    this.#onMove = onMove
    this.#put = deps.storage.read()
    this.#own = readOwn(this.#put)
    this.#typed = this.#own?.body
    this.#state = {
      body: this.#own?.body ?? kept.body,
      kept,
      conflict: undefined,
      refusal: undefined,
      saving: this.#own ? 'saving' : 'saved',
      isKept: true,
    }
  }

  get state(): SectionState {
    return this.#state
  }

  open(): void {
    this.#isOpen = true
    if (this.#own) this.#later(0)
  }

  write(body: Body): void {
    const base = this.#own?.base ?? this.#state.kept
    this.#own = isAlikeBody(body, base.body) && !this.#sending && !this.#state.conflict ? undefined : { body, base }
    this.#typed = body
    this.#set({ refusal: undefined, saving: 'saving' })
    this.#later(this.#deps.restMs ?? usualRestMs)
  }

  /** Saves it as it was drafted, untouched: from here on it is somebody's text. */
  begin(): void {
    const { kept } = this.#state
    this.#own = { body: kept.body, base: kept }
    this.#set({ saving: 'saving' })
    this.#later(0)
  }

  /** The newest answer of the server, from wherever. */
  take(kept: Kept): void {
    if (kept.version < this.#state.kept.version) return
    this.#set({ kept })
  }

  keepMine(): void {
    this.#settle(this.#state.body)
  }

  takeTheirs(): void {
    this.#own = undefined
    this.#typed = undefined
    this.#set({ conflict: undefined })
  }

  /** What it would be with both texts in it. */
  joined(): Body {
    const { conflict, body } = this.#state
    return conflict ? joinedBody(this.#own?.base.body ?? {}, body, conflict.body).body : body
  }

  join(): void {
    this.#settle(this.joined())
  }

  /** Saves now what waits; resolves when nothing is on its way any more. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#sending
    if (this.#own && !this.#state.conflict) await this.#send(this.#own)
  }

  async close(): Promise<void> {
    this.#isOpen = false
    await this.flush()
  }

  #settle(body: Body): void {
    const { conflict } = this.#state
    if (!conflict) return
    this.#own = { body, base: conflict }
    this.#typed = body
    this.#set({ conflict: undefined, saving: 'saving' })
    this.#later(0)
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer)
    if (this.#isOpen) this.#timer = setTimeout(() => void this.#go(), milliseconds)
  }

  async #go(): Promise<void> {
    if (this.#sending) await this.#sending
    else if (this.#own && !this.#state.conflict) await this.#send(this.#own)
    else this.#set({})
  }

  #send(sent: OwnText): Promise<void> {
    this.#set({ saving: 'saving' })
    this.#sending = this.#deps.save(sent.body, sent.base.version).then((answered) => {
      this.#sending = undefined
      if (!answered.ok) this.#failed(answered.refusal)
      else if (answered.value.saved) this.#taken(sent, answered.value.saved)
      else if (answered.value.conflict) this.#met(sent, answered.value.conflict.theirs)
    })
    return this.#sending
  }

  #taken(sent: OwnText, kept: Kept): void {
    this.#failures = 0
    // What was typed on since goes on from what is saved now.
    const isWhole = !this.#own || isAlikeBody(this.#own.body, sent.body)
    this.#own = isWhole || !this.#own ? undefined : { body: this.#own.body, base: kept }
    const isNewest = kept.version >= this.#state.kept.version
    this.#set({ ...(isNewest ? { kept } : {}), refusal: undefined })
    if (this.#own) this.#later(this.#deps.restMs ?? usualRestMs)
  }

  #met(sent: OwnText, theirs: Kept): void {
    // One's own text whose answer got lost.
    if (isAlikeBody(theirs.body, sent.body)) this.#taken(sent, theirs)
    else this.#meet(this.#own ?? sent, theirs)
  }

  #meet(own: OwnText, theirs: Kept): void {
    const { body, isClean } = joinedBody(own.base.body, own.body, theirs.body)
    if (isClean) this.#own = { body, base: theirs }
    this.#set({ kept: theirs, conflict: isClean ? undefined : theirs })
    if (isClean) this.#later(0)
  }

  #failed(refusal: Refusal): void {
    if (repeated.includes(refusal.kind) && refusal.status !== tooLarge) {
      this.#set({ saving: 'kept' })
      this.#later(againMs[Math.min(this.#failures++, againMs.length - 1)] ?? againMs[0])
    } else if (refusal.kind === 'unauthenticated') {
      this.#set({ saving: 'kept' })
      if (this.#isOpen) this.#deps.onSignedOut()
    } else this.#set({ refusal })
  }

  #set(change: Partial<SectionState>): void {
    const next = { ...this.#state, ...change }
    const isKept = this.#keep() || this.#own === undefined
    this.#state = { ...next, isKept, body: this.#bodyOn(next.kept), saving: this.#savingOf(next) }
    this.#onMove()
  }

  #bodyOn({ body }: Kept): Body {
    if (this.#own) return this.#own.body
    return this.#typed && isAlikeBody(this.#typed, body) ? this.#typed : body
  }

  /**
   * Another tab or a newer desk keeps its own under the same name: what is settled here goes only where it still says what was settled,
   * and whoever has left puts nothing in any more.
   */
  #keep(): boolean {
    const { storage } = this.#deps
    const text = this.#own ? JSON.stringify(this.#own) : null
    const there = storage.read()
    if (text === there) this.#put = text
    else if (text === null ? there === this.#put : this.#isOpen) {
      if (!storage.write(text)) return false
      this.#put = text
    }
    return text === null || storage.read() !== null
  }

  #savingOf({ saving, conflict, refusal }: SectionState): Saving {
    if (conflict) return 'conflict'
    if (refusal) return 'refused'
    if (!this.#own && !this.#sending) return 'saved'
    return saving === 'saved' ? 'saving' : saving
  }
}
