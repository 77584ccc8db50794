import { Fragment, type ReactNode, useState } from 'react'
import type { Incident } from '../../core/incident/incident.ts'
import { isClosed, type Severity } from '../../core/incident/phase.ts'
import type { Passage } from '../../core/notice/assemble.ts'
import { type DraftField, draftValue, isSameValue } from '../../core/notice/draft-fields.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { Slots } from '../../core/notice/slots.ts'
import type { FieldFault } from '../../core/result.ts'
import { blanksIn } from '../../core/template/blanks.ts'
import { OnlyTo } from '../parts/only-to.tsx'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import { AnswerOffer, ClosingFacts, ReportOffer } from './closing-facts.tsx'
import { useAtDesk } from './desk-context.ts'
import {
  AffectedField,
  AudiencesField,
  addressedIds,
  type ImpactListProps,
  LanguageField,
  PhaseField,
  SeverityField,
} from './incident-fields.tsx'
import { MilestoneNote } from './milestone-note.tsx'
import { NextUpdateField } from './next-update-field.tsx'
import { ProseField } from './prose-field.tsx'
import { asksWhatToDo, CauseField, MomentField, PermanentField } from './slot-fields.tsx'
import { WindowField } from './window-field.tsx'

export interface ComposeFormProps {
  /** As it will stand when everything pending has taken effect. */
  readonly expected: Incident
  /** What is wrong with the times as they stand. */
  readonly timeFaults: readonly FieldFault[]
  /** How bad it was said to be at its worst. */
  readonly worst: Severity
  readonly components: ImpactListProps['components']
  /** The notice as it would be published now. */
  readonly passages: readonly Passage[]
}

/** When it is over, some questions are others. */
const askedAtTheEnd = (
  { redo, redoBesides, done, doneHint }: (typeof composeWords)['en'],
  field: string,
  permanent: Slots['permanent'],
): { label?: string; hint?: string } => {
  if (field === 'action') return { label: done, hint: doneHint }
  // What to do about what is lost is answered with the loss itself.
  return field === 'workaround' ? (permanent && asksWhatToDo(permanent.state) ? redoBesides : redo) : {}
}

const Prose = ({
  field,
  rows,
}: {
  readonly field: 'now' | 'scope' | 'works' | 'next' | 'workaround' | 'action' | 'technical' | 'freeText'
  readonly rows?: number
}) => {
  const { state } = useAtDesk()
  const words = useWords(composeWords)
  const isOver = field === 'now' && isClosed(state.draft.change.phase)
  return (
    <ProseField
      field={field}
      {...(rows === undefined ? {} : { rows })}
      {...(isOver ? { label: words.nowOver } : { hint: words.hints[field] })}
      {...(state.draft.kind === 'resolution' ? askedAtTheEnd(words, field, state.draft.content.slots.permanent) : {})}
    />
  )
}

type Asked =
  | 'now'
  | 'scope'
  | 'works'
  | 'next'
  | 'workaround'
  | 'action'
  | 'technical'
  | 'freeText'
  | 'since'
  | 'until'
  | 'nextUpdate'
  | 'permanent'
  | 'cause'

const fieldOf = (field: Asked, timeFaults: readonly FieldFault[]): ReactNode => {
  switch (field) {
    case 'since':
    case 'until':
      return <MomentField key={field} field={field} faults={timeFaults} />
    case 'nextUpdate':
      return <NextUpdateField key={field} />
    case 'permanent':
      return <PermanentField key={field} />
    case 'cause':
      return <CauseField key={field} />
    case 'technical':
    case 'freeText':
      return <Prose key={field} field={field} rows={4} />
    default:
      return <Prose key={field} field={field} />
  }
}

const every: readonly Asked[] = [
  'now',
  'since',
  'scope',
  'works',
  'next',
  'permanent',
  'workaround',
  'action',
  'cause',
  'nextUpdate',
  'technical',
  'freeText',
]

/** What of a notice decides which fields it has. */
export interface FormShape {
  readonly kind: Notice['kind']
  readonly isOver: boolean
  readonly isCorrection: boolean
}

export const formShape = ({ kind, change, correction }: Notice): FormShape => ({
  kind,
  isOver: isClosed(change.phase),
  isCorrection: correction !== null,
})

/** What is asked at once, in the order in which a writer thinks; everything else is one tap away. */
const firstOf = ({ kind, isOver, isCorrection }: FormShape): readonly Asked[] => {
  // A time that was wrong is put right as often as a word; a resolution has its times before everything else.
  if (isCorrection) return kind === 'first-notice' || kind === 'update' ? ['now', 'since', 'freeText'] : ['now', 'freeText']
  if (kind === 'resolution') return ['now', 'permanent', 'workaround', 'action', 'cause']
  // It tells of what is over, in words that were begun for it: the summary, or what became of an action.
  if (kind === 'report') return ['freeText']
  if (isOver) return ['now', 'permanent']
  if (kind === 'first-notice') return ['now', 'since', 'nextUpdate']
  if (kind === 'maintenance') return ['now', 'next', 'nextUpdate']
  return ['now', 'action', 'nextUpdate']
}

const isElsewhere = ({ kind, isOver }: FormShape, field: Asked): boolean =>
  (isOver && field === 'nextUpdate') || (kind === 'resolution' && field === 'since')

const restOf = (shape: FormShape): readonly Asked[] =>
  every.filter((field) => !firstOf(shape).includes(field) && !isElsewhere(shape, field))

/** Everything that can be written here, what is asked first before the rest. */
export const fieldsOf = (shape: FormShape): readonly DraftField[] => {
  const asked = [...firstOf(shape), ...restOf(shape)]
  const retimed: readonly DraftField[] = shape.kind === 'resolution' ? ['since', 'until', 'retimed'] : []
  const moved: readonly DraftField[] = shape.kind === 'report' ? [] : ['phase', 'window']
  return shape.isCorrection ? asked : [...asked, ...retimed, 'title', ...moved, 'severity', 'affected', 'language']
}

/** What is behind "Say more", in short: nothing that stands before it already. */
const hintOf = (names: (typeof composeWords)['en']['sayMoreHints'], rest: readonly Asked[]): string => {
  const said = rest.flatMap((field) => names[field] ?? []).join(', ')
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`
}

const isFilled = (draft: Notice, field: DraftField): boolean => !isSameValue(draftValue(draft, field), null)

export const ComposeForm = ({ expected, timeFaults, worst, components, passages }: ComposeFormProps): ReactNode => {
  const { state } = useAtDesk()
  const words = useWords(composeWords)
  const { draft } = state
  const shape = formShape(draft)
  const first = firstOf(shape)
  const rest = restOf(shape)
  const filled = rest.filter((field) => isFilled(draft, field)).length
  // A notice of free text alone is written where its text stands, and a blank in it is not left out of sight.
  const isFolded = rest.includes('freeText') && isFilled(draft, 'freeText')
  const [isOpen] = useState(isFolded && (!isFilled(draft, 'now') || blanksIn(draft.content.freeText ?? '').length > 0))
  const isMoving = draft.correction === null
  const isGoingOn = isMoving && draft.kind !== 'report'
  return (
    <div className="compose-form">
      {isGoingOn && draft.kind !== 'first-notice' ? <PhaseField expected={expected} /> : null}
      <MilestoneNote expected={expected} />
      {isGoingOn && expected.kind === 'maintenance' ? <WindowField /> : null}
      {draft.kind === 'resolution' ? <ClosingFacts passages={passages} timeFaults={timeFaults} /> : null}
      {first.map((field) => (
        <Fragment key={field}>
          {fieldOf(field, timeFaults)}
          {field === 'permanent' && draft.kind === 'resolution' ? <AnswerOffer /> : null}
        </Fragment>
      ))}
      {draft.kind === 'resolution' && isMoving && expected.kind === 'incident' ? <ReportOffer worst={worst} /> : null}
      <details className="more-slots" open={isOpen}>
        <summary>
          {words.sayMore}
          <span className="soft small">{filled > 0 ? words.carried(filled) : hintOf(words.sayMoreHints, rest)}</span>
        </summary>
        <div className="slots">{rest.map((field) => fieldOf(field, timeFaults))}</div>
      </details>
      {isMoving ? (
        <details className="more-slots">
          <summary>
            {words.incident}
            <span className="soft small">
              {[words.severities[draft.change.severity], words.affectedCount(draft.change.affected.length)].join(' · ')}
            </span>
            <OnlyTo audienceIds={addressedIds(draft)} />
          </summary>
          <div className="slots">
            <ProseField field="title" rows={1} hint={words.hints.title} isOneLine />
            {draft.kind === 'first-notice' ? <PhaseField expected={expected} /> : null}
            <SeverityField />
            <AffectedField components={components} />
            <AudiencesField />
            <LanguageField />
          </div>
        </details>
      ) : null}
    </div>
  )
}
