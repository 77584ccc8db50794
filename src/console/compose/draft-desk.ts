import type { ForthrightClient, Schemas } from '../../client/open-client.ts'
import type { Refusal } from '../../client/refusal.ts'
import type { Json } from '../../core/journal/canonical.ts'
import { type DraftField, type DraftMarks, draftFields, draftValue, isSameValue, versionOf } from '../../core/notice/draft-fields.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { parseDraftValue } from '../../core/notice/parse-draft-value.ts'
import { parseMarks, parseNoticeView } from './parse-views.ts'

/** What was typed and not acknowledged yet; kept in the browser until it is. */
export interface OwnEdit {
  readonly value: Json
  readonly basedOn: number
}

export interface Conflict {
  readonly theirs: Json
  readonly version: number
  readonly by: string | null
  readonly at: string
}

/** `kept`: the server is away, and what was typed is kept in this browser. */
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
  readonly saving: Saving
  /** Somebody published or discarded it meanwhile. */
  readonly isOver: boolean
}

export interface DeskStorage {
  read(): string | null
  write(text: string | null): void
}

export interface DeskDeps {
  readonly client: ForthrightClient
  readonly storage: DeskStorage
  readonly restMs?: number
}

type Edits = Partial<Record<DraftField, OwnEdit>>
type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

const usualRestMs = 600
const againMs = [1500, 3000, 6000, 12_000] as const

const isOwnEdit = (value: unknown): value is OwnEdit =>
  typeof value === 'object' && value !== null && 'basedOn' in value && typeof value.basedOn === 'number' && 'value' in value

const readEdits = (text: string | null): Edits => {
  try {
    const kept: unknown = JSON.parse(text ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    const entries = draftFields.flatMap((field) => {
      const edit: unknown = Reflect.get(kept, field)
      return isOwnEdit(edit) ? [[field, edit] as const] : []
    })
    return Object.fromEntries(entries)
  } catch {
    return {}
  }
}

/** The draft as the server has it, with what was typed since: an edit that cannot be used leaves its field as it was. */
const withEdits = (notice: Notice, edits: Edits): Notice =>
  draftFields.reduce((draft, field) => {
    const edit = edits[field]
    const change = edit && parseDraftValue(field, edit.value)
    return change?.ok ? change.value(draft) : draft
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
  #edits: Edits
  #state: DeskState
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<void> | undefined
  #failures = 0

  constructor(view: Schemas['Draft'], deps: DeskDeps) {
    this.#deps = deps
    this.#noticeId = view.notice.id
    this.#edits = readEdits(deps.storage.read())
    const saved = parseNoticeView(view.notice)
    this.#state = {
      draft: withEdits(saved, this.#edits),
      saved,
      marks: parseMarks(view.fields),
      presence: view.presence,
      conflicts: {},
      faults: {},
      saving: 'saved',
      isOver: view.notice.state !== 'draft',
    }
    if (Object.keys(this.#edits).length > 0) this.#later(0)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
  readonly state = (): DeskState => this.#state

  /** What stands in a field for its writer, typed or saved. */
  valueOf(field: DraftField): Json {
    return this.#edits[field]?.value ?? (field in this.#edits ? null : draftValue(this.#state.saved, field))
  }

  write(field: DraftField, value: Json): void {
    const basedOn = this.#edits[field]?.basedOn ?? versionOf(this.#state.marks, field)
    const conflict = this.#state.conflicts[field]
    // While an answer is awaited the server may be about to have another text: then even the old one has to be sent.
    const isBack = isSameValue(value, draftValue(this.#state.saved, field))
    if (isBack && !conflict && !this.#sending) this.#drop(field)
    else this.#edits = { ...this.#edits, [field]: { value, basedOn } }
    const { [field]: _, ...faults } = this.#state.faults
    this.#set({ faults, saving: 'saving' })
    this.#later(this.#deps.restMs ?? usualRestMs)
  }

  /** The newest answer of the server, from wherever. */
  take(view: Schemas['Draft']): void {
    if (view.notice.version < this.#state.saved.version) return
    this.#set({
      saved: parseNoticeView(view.notice),
      marks: parseMarks(view.fields),
      presence: view.presence,
      isOver: view.notice.state !== 'draft',
    })
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

  close(): void {
    clearTimeout(this.#timer)
    void this.flush()
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
      } else if (now && isSameValue(now.value, sent.value) && !conflict) this.#drop(field)
      else if (now) this.#edits = { ...this.#edits, [field]: { ...now, basedOn: versionOf(marks, field) } }
    }
    this.#set({
      saved: parseNoticeView(view.notice),
      marks,
      presence: view.presence,
      conflicts,
      faults,
      isOver: view.notice.state !== 'draft',
    })
    if (this.#ready().length > 0) this.#later(this.#deps.restMs ?? usualRestMs)
  }

  /** Text of one's own that arrived although its answer did not. */
  #isOwn(field: DraftField, theirs: unknown): boolean {
    const sent = this.#sent.get(field)
    return sent !== undefined && isSameValue(parseJson(theirs), sent)
  }

  #failed(refusal: Refusal): void {
    if (refusal.kind === 'conflict' || refusal.kind === 'missing') {
      this.#set({ isOver: true, saving: 'kept' })
      return
    }
    this.#set({ saving: 'kept' })
    const again = againMs[Math.min(this.#failures++, againMs.length - 1)] ?? againMs[0]
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#go(), again)
  }

  #set(change: Partial<DeskState>): void {
    const next = { ...this.#state, ...change }
    const isEmpty = Object.keys(this.#edits).length === 0
    this.#state = { ...next, draft: withEdits(next.saved, this.#edits), saving: this.#savingOf(next, isEmpty) }
    this.#deps.storage.write(isEmpty ? null : JSON.stringify(this.#edits))
    for (const listener of this.#listeners) listener()
  }

  #savingOf({ saving, conflicts, faults }: DeskState, isEmpty: boolean): Saving {
    if (Object.keys(conflicts).length > 0) return 'conflict'
    if (Object.keys(faults).length > 0) return 'refused'
    if (isEmpty && !this.#sending) return 'saved'
    return saving === 'saved' ? 'saving' : saving
  }
}

const parseJson = (value: unknown) => value as Json
