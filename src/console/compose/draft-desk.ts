import type { ForthrightClient, Schemas } from '../../client/open-client.ts'
import type { Refusal } from '../../client/refusal.ts'
import type { FaultKind } from '../../core/fault-kind.ts'
import type { Json } from '../../core/journal/canonical.ts'
import { type DraftField, type DraftMarks, draftFields, draftValue, versionOf } from '../../core/notice/draft-fields.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { parseDraftValue } from '../../core/notice/parse-draft-value.ts'
import type { Writer } from '../../core/notice/writer.ts'
import { isAlike } from './alike.ts'
import { type DeskStorage, type Edits, keepEdits, type OwnEdit, readEdits } from './own-edits.ts'
import { parseMarks, parseNoticeView } from './parse-views.ts'

export interface Conflict {
  readonly theirs: Json
  readonly version: number
  readonly by: string | null
  readonly at: string
}

/** `kept`: the server is away, and what was typed stays with us. */
export type Saving = 'saved' | 'saving' | 'kept' | 'conflict' | 'refused'

export interface DeskState {
  /** As it reads with one's own edits in it. */
  readonly draft: Notice
  readonly saved: Notice
  readonly marks: DraftMarks
  readonly presence: Schemas['Draft']['presence']
  readonly conflicts: Readonly<Partial<Record<DraftField, Conflict>>>
  /** Why a field's value could not be taken, in words. */
  readonly faults: Readonly<Partial<Record<DraftField, string>>>
  /** Why nothing at all could be taken, where trying again would not help. */
  readonly refusal: Refusal | undefined
  readonly saving: Saving
  /** Whether what is not saved yet would outlive this page: a browser may keep nothing for us. */
  readonly isKept: boolean
  /** Somebody published or discarded it meanwhile. */
  readonly isOver: boolean
}

export interface DeskDeps {
  readonly client: ForthrightClient
  readonly storage: DeskStorage
  /** Whose desk it is. */
  readonly writer: Writer
  /** Nobody is signed in any more. */
  readonly onSignedOut: () => void
  readonly restMs?: number
}

/** Fields that are not saved until their writer has decided something: refused ones, and those with two texts. */
export const waitingFields = ({ faults, conflicts }: DeskState): readonly DraftField[] =>
  draftFields.filter((field) => field in faults || field in conflicts)

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

const usualRestMs = 600
/** Trying again makes sense; every other refusal is an answer. A proxy's own limit of size comes as an answer of a stranger. */
const repeated: readonly FaultKind[] = ['unavailable', 'too-many', 'stale']
const tooLarge = 413
const againMs = [1500, 3000, 6000, 12_000] as const

/** The draft as the server has it, with what was typed since: an edit that cannot be used leaves its field as it was. */
const withEdits = (notice: Notice, edits: Edits, by: Writer): Notice =>
  draftFields.reduce((draft, field) => {
    const edit = edits[field]
    const change = edit && parseDraftValue(field, edit.value)
    return change?.ok ? change.value(draft, { by, at: notice.updatedAt }) : draft
  }, notice)

/**
 * A draft on the writer's desk: takes what is typed at once, keeps it in the browser, and sends it field by field. What the server has
 * not acknowledged is sent again; a field that somebody else wrote meanwhile waits for its writer's choice.
 */
export class DraftDesk {
  readonly #deps: DeskDeps
  readonly #noticeId: string
  readonly #listeners = new Set<() => void>()
  /** What of each field was sent last: an answer that got lost comes back as a conflict with oneself. */
  readonly #sent = new Map<DraftField, Json>()
  /** As each field was typed last: whoever rests behind a blank goes on from there, though the server keeps none. */
  readonly #typed = new Map<DraftField, Json>()
  #edits: Edits
  /** What the draft in the state was made of. */
  #drawn: { readonly saved: Notice; readonly edits: Edits }
  /** What this desk has put into the browser's storage. */
  #kept: Edits
  #isOpen = true
  #state: DeskState
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<void> | undefined
  #failures = 0

  constructor(view: Schemas['Draft'], deps: DeskDeps) {
    this.#deps = deps
    this.#noticeId = view.notice.id
    this.#edits = readEdits(deps.storage.read())
    this.#kept = this.#edits
    const saved = parseNoticeView(view.notice)
    this.#drawn = { saved, edits: this.#edits }
    this.#state = {
      draft: withEdits(saved, this.#edits, deps.writer),
      saved,
      marks: parseMarks(view.fields),
      presence: view.presence,
      conflicts: {},
      faults: {},
      refusal: undefined,
      saving: 'saved',
      isKept: true,
      isOver: view.notice.state !== 'draft',
    }
  }

  /** From here on it sends; what was kept of an earlier time goes first. */
  open(): void {
    this.#isOpen = true
    if (Object.keys(this.#edits).length > 0) this.#later(0)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
  readonly state = (): DeskState => this.#state

  /** What stands in a field for its writer, typed or saved. */
  valueOf(field: DraftField): Json {
    if (field in this.#edits) return this.#edits[field]?.value ?? null
    const [typed, saved] = [this.#typed.get(field), draftValue(this.#state.saved, field)]
    return typed !== undefined && isAlike(typed, saved) ? typed : saved
  }

  write(field: DraftField, value: Json): void {
    const basedOn = this.#edits[field]?.basedOn ?? versionOf(this.#state.marks, field)
    const conflict = this.#state.conflicts[field]
    // While an answer is awaited the server may be about to have another text: then even the old one has to be sent.
    const isBack = isAlike(value, draftValue(this.#state.saved, field))
    this.#typed.set(field, value)
    if (isBack && !conflict && !this.#sending) this.#drop(field)
    else this.#edits = { ...this.#edits, [field]: { value, basedOn } }
    const { [field]: _, ...faults } = this.#state.faults
    this.#set({ faults, refusal: undefined, saving: 'saving' })
    this.#later(this.#deps.restMs ?? usualRestMs)
  }

  /** The newest answer of the server, from wherever. */
  take(view: Schemas['Draft']): void {
    const { saved, isOver } = this.#state
    if (view.notice.version < saved.version) return
    this.#set({
      // The same version is the same draft: nothing is drawn anew for it.
      saved: view.notice.version === saved.version ? saved : parseNoticeView(view.notice),
      marks: parseMarks(view.fields),
      presence: view.presence,
      isOver: view.notice.state !== 'draft',
    })
    // Published and taken back: what was typed meanwhile was refused, and nobody else would send it.
    if (isOver && !this.#state.isOver && this.#ready().length > 0) this.#later(0)
  }

  /** One's own text over the other's, knowing theirs. */
  keepMine(field: DraftField): void {
    const conflict = this.#state.conflicts[field]
    const edit = this.#edits[field]
    if (conflict && edit) this.#edits = { ...this.#edits, [field]: { ...edit, basedOn: conflict.version } }
    this.#settle(field)
  }

  takeTheirs(field: DraftField): void {
    this.#drop(field)
    this.#typed.delete(field)
    this.#settle(field)
  }

  /** Sends everything now; resolves when nothing is on its way any more. Whether all was taken, the state says. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#sending
    if (this.#ready().length > 0) await this.#send()
  }

  /** Also without edits: what other notices moved on is taken over. */
  async follow(): Promise<void> {
    await this.#sending
    await this.#send()
  }

  /** Its screen is left: sent once more, and never again. What is not taken stays in the browser for the next desk. */
  async close(): Promise<void> {
    this.#isOpen = false
    await this.flush()
  }

  /** The server knows it no more: somebody discarded it. */
  end(): void {
    this.#set({ isOver: true })
  }

  /** The draft is gone, and with it what was typed into it. */
  forget(): void {
    this.#isOpen = false
    clearTimeout(this.#timer)
    this.#deps.storage.write(null)
  }

  #settle(field: DraftField): void {
    const { [field]: _, ...conflicts } = this.#state.conflicts
    this.#set({ conflicts })
    this.#later(0)
  }

  #drop(field: DraftField): void {
    const { [field]: _, ...rest } = this.#edits
    this.#edits = rest
  }

  #ready(): readonly (readonly [DraftField, OwnEdit])[] {
    const { conflicts, faults } = this.#state
    return draftFields.flatMap((field) => {
      const edit = this.#edits[field]
      return edit && !(field in conflicts) && !(field in faults) ? [[field, edit] as const] : []
    })
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer)
    if (!this.#isOpen) return
    this.#timer = setTimeout(() => void this.#go(), milliseconds)
  }

  async #go(): Promise<void> {
    // Typing on waits for the answer, or its own edit would be based on a version that is about to be old.
    if (this.#sending) await this.#sending
    else if (this.#ready().length > 0) await this.#send()
    else this.#set({})
  }

  #send(): Promise<void> {
    const edits = this.#ready()
    for (const [field, { value }] of edits) this.#sent.set(field, value)
    this.#set({ saving: 'saving' })
    const body = { edits: edits.map(([field, { value, basedOn }]) => ({ field, value, basedOn })) }
    const params = { path: { noticeId: this.#noticeId } }
    this.#sending = this.#deps.client
      .ask((api) => api.PATCH('/api/drafts/{noticeId}', { params, body }))
      .then((answered) => {
        this.#sending = undefined
        if (answered.ok) this.#taken(answered.value, edits)
        else this.#failed(answered.refusal)
      })
    return this.#sending
  }

  #taken(view: Schemas['EditedDraft'], edits: readonly (readonly [DraftField, OwnEdit])[]): void {
    this.#failures = 0
    const marks = parseMarks(view.fields)
    const conflicts: Writable<DeskState['conflicts']> = { ...this.#state.conflicts }
    const faults: Writable<DeskState['faults']> = { ...this.#state.faults }
    for (const [field, sent] of edits) {
      const conflict = view.conflicts.find((one) => one.field === field)
      const refused = view.refused.find((one) => one.field === field)
      const now = this.#edits[field]
      if (refused) faults[field] = refused.detail
      else if (conflict && !this.#isOwn(field, conflict.theirs)) {
        const { theirs, version, by, at } = conflict
        conflicts[field] = { theirs: parseJson(theirs), version, by: by?.name ?? null, at }
      } else if (now && isAlike(now.value, sent.value) && !conflict) this.#drop(field)
      // Waivers of a colleague came into the answer that this edit has not seen: only on the old ground are they kept beside it.
      else if (now && !(field === 'waivers' && isMore(view.notice.waivers, sent.value)))
        this.#edits = { ...this.#edits, [field]: { ...now, basedOn: versionOf(marks, field) } }
    }
    // A colleague's later word may have come by the stream before this answer did.
    const isOlder = view.notice.version < this.#state.saved.version
    const newest = { saved: parseNoticeView(view.notice), marks, presence: view.presence, isOver: view.notice.state !== 'draft' }
    this.#set({ ...(isOlder ? {} : newest), conflicts, faults, refusal: undefined })
    if (this.#ready().length > 0) this.#later(this.#deps.restMs ?? usualRestMs)
  }

  /** Text of one's own that arrived although its answer did not. */
  #isOwn(field: DraftField, theirs: unknown): boolean {
    const sent = this.#sent.get(field)
    return sent !== undefined && isAlike(parseJson(theirs), sent)
  }

  #failed(refusal: Refusal): void {
    const isAway = repeated.includes(refusal.kind) && refusal.status !== tooLarge
    if (refusal.kind === 'conflict' || refusal.kind === 'missing') this.#set({ isOver: true, saving: 'kept' })
    else if (refusal.kind === 'unauthenticated') {
      this.#set({ saving: 'kept' })
      if (this.#isOpen) this.#deps.onSignedOut()
    } else if (isAway) {
      this.#set({ saving: 'kept' })
      this.#later(againMs[Math.min(this.#failures++, againMs.length - 1)] ?? againMs[0])
    } else this.#set({ refusal })
  }

  #set(change: Partial<DeskState>): void {
    const next = { ...this.#state, ...change }
    const isEmpty = Object.keys(this.#edits).length === 0
    const isKept = this.#kept === this.#edits ? next.isKept : keepEdits(this.#deps.storage, this.#kept, this.#edits, this.#isOpen)
    // What could not be kept goes along with the next try.
    if (isKept) this.#kept = this.#edits
    this.#state = { ...next, isKept, draft: this.#draftOf(next), saving: this.#savingOf(next, isEmpty) }
    for (const listener of this.#listeners) listener()
  }

  /** The one that is there, where neither the saved one nor the edits are others. */
  #draftOf({ saved, draft }: DeskState): Notice {
    if (saved === this.#drawn.saved && this.#edits === this.#drawn.edits) return draft
    this.#drawn = { saved, edits: this.#edits }
    return withEdits(saved, this.#edits, this.#deps.writer)
  }

  #savingOf({ saving, conflicts, faults, refusal }: DeskState, isEmpty: boolean): Saving {
    if (Object.keys(conflicts).length > 0) return 'conflict'
    if (refusal || Object.keys(faults).length > 0) return 'refused'
    if (isEmpty && !this.#sending) return 'saved'
    return saving === 'saved' ? 'saving' : saving
  }
}

const isMore = (answered: readonly unknown[], sent: Json): boolean => Array.isArray(sent) && answered.length > sent.length

const parseJson = (value: unknown) => value as Json
