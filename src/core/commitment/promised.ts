import type { CommitmentId, OperatorId } from '../brand.ts'
import { parseId } from '../id.ts'
import type { Json } from '../journal/canonical.ts'
import { parseOneOf } from '../notice/parse-notice-input.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import { type Instant, instantText, parseInstant } from '../time.ts'
import { type CommitmentKind, commitmentKinds, type SettlingOutcome, settlingOutcomes } from './commitment.ts'

/** A next word is promised by its slot. */
export type PromisedKind = Exclude<CommitmentKind, 'next_update'>
export const promisedKinds = commitmentKinds.filter((kind): kind is PromisedKind => kind !== 'next_update')

/** A promise that a writer has confirmed in a draft; it enters the ledger when the notice takes effect. */
export interface Promised {
  readonly kind: PromisedKind
  readonly what: string
  readonly by: Instant | null
  readonly standsFor: OperatorId
  readonly confirmedBy: string | null
  readonly isPublic: boolean
}

/** What a notice says became of an action that customers were promised. */
export const becomings = ['done', 'moved', 'dropped'] as const
export type Became = (typeof becomings)[number]

/** "This notice keeps …", or explains why it is not kept. */
export interface Settling {
  readonly commitmentId: CommitmentId
  readonly outcome: SettlingOutcome
  /** Of an action, in a notice that announces no report: known once it is published. */
  readonly became?: Became | undefined
}

export interface PromisedInput {
  readonly kind: string
  readonly what: string
  readonly by?: string | null | undefined
  readonly standsFor: string
  readonly confirmedBy?: string | null | undefined
  readonly isPublic?: boolean | undefined
}
export interface SettlingInput {
  readonly commitmentId: string
  readonly outcome: string
}

const most = 30
const isSaid = (text: string | null | undefined): text is string => typeof text === 'string' && text.trim() !== ''

const parseOne = (input: PromisedInput): Result<Promised> => {
  const faults = new FieldFaults()
  const kind = faults.take<PromisedKind>('/kind', parseOneOf(promisedKinds, input.kind))
  const what = faults.take('/what', parseText(input.what, textLimits.reason))
  const by = isSaid(input.by) ? faults.take('/by', parseInstant(input.by)) : null
  const standsFor = faults.take('/standsFor', parseId<OperatorId>(input.standsFor))
  const confirmedBy = isSaid(input.confirmedBy) ? faults.take('/confirmedBy', parseText(input.confirmedBy, textLimits.name)) : null
  if (kind === undefined || what === undefined || by === undefined || standsFor === undefined || confirmedBy === undefined)
    return faults.refuse()
  return ok({ kind, what, by, standsFor, confirmedBy, isPublic: input.isPublic ?? kind === 'action' })
}

/** Promises from outside. What they still lack is asked for when the notice is published. */
export const parsePromises = (input: readonly PromisedInput[]): Result<readonly Promised[]> => {
  const faults = new FieldFaults()
  if (input.length > most) faults.add('', `Promise at most ${most} things in one notice.`)
  const promises = input.slice(0, most).flatMap((one, i) => faults.take(`/${i}`, parseOne(one)) ?? [])
  return faults.any ? faults.refuse() : ok(promises)
}

/** Promises that a notice settles; the last of two about the same one counts. */
export const parseSettles = (input: readonly SettlingInput[]): Result<readonly Settling[]> => {
  const faults = new FieldFaults()
  if (input.length > 100) faults.add('', 'Settle at most 100 promises in one notice.')
  const settles = input.slice(0, 100).flatMap(({ commitmentId, outcome }, i): readonly Settling[] => {
    const id = faults.take(`/${i}/commitmentId`, parseId<CommitmentId>(commitmentId))
    const said = faults.take<SettlingOutcome>(`/${i}/outcome`, parseOneOf(settlingOutcomes, outcome))
    return id && said ? [{ commitmentId: id, outcome: said }] : []
  })
  return faults.any ? faults.refuse() : ok([...new Map(settles.map((one) => [one.commitmentId, one])).values()])
}

/** In the form in which edits say it. */
export const promisedValue = ({ by, ...rest }: Promised): { readonly [name: string]: Json } => ({ ...rest, by: by && instantText(by) })

type Shape = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNothing = (value: unknown): value is string | null | undefined => value === undefined || value === null || isText(value)

const shaped = <T>(value: unknown, shape: (one: Shape) => T | undefined): readonly T[] | undefined => {
  const list: readonly unknown[] | undefined = value === null ? [] : Array.isArray(value) ? value : undefined
  const entries = list?.flatMap((one) => (isRecord(one) ? (shape(one) ?? []) : []))
  return entries && entries.length === list?.length ? entries : undefined
}

/** A list of promises, shaped but not yet believed; undefined when it is something else. */
export const promisesIn = (value: unknown): readonly PromisedInput[] | undefined =>
  shaped(value, ({ kind, what, by, standsFor, confirmedBy, isPublic }) =>
    isText(kind) &&
    isText(what) &&
    isText(standsFor) &&
    isTextOrNothing(by) &&
    isTextOrNothing(confirmedBy) &&
    (isPublic === undefined || typeof isPublic === 'boolean')
      ? { kind, what, standsFor, by, confirmedBy, isPublic }
      : undefined,
  )

export const settlesIn = (value: unknown): readonly SettlingInput[] | undefined =>
  shaped(value, ({ commitmentId, outcome }) => (isText(commitmentId) && isText(outcome) ? { commitmentId, outcome } : undefined))
