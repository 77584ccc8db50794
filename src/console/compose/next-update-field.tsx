import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { isClosed } from '../../core/incident/phase.ts'
import { type NextOpening, nextOpenings, type Offices } from '../../core/notice/next-openings.ts'
import { inMinutes } from '../../core/notice/next-word.ts'
import { cadenceMinutes } from '../../core/policy/cadence.ts'
import { type Instant, instantText, isBefore } from '../../core/time.ts'
import { usePage } from '../api/page.ts'
import { now } from '../clock.ts'
import { TimeField } from '../parts/time-field.tsx'
import { timeText } from '../parts/time-text.ts'
import { useNow } from '../parts/use-now.ts'
import { When } from '../parts/when.tsx'
import { composeWords } from '../words/compose.ts'
import { currentLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { fieldId, useAtDesk } from './desk-context.ts'
import { FieldFrame } from './field-frame.tsx'
import { FieldRemarks } from './field-remarks.tsx'
import { useOffices } from './use-offices.ts'

const offered = [30, 60, 120] as const
/** More of them nobody looks through. */
const mostOpenings = 4

type Promising = (by: string | null, sooner: boolean) => void

/** The policy's own rhythm first, and what is promised most besides. */
const Minutes = ({ offices, sooner, onPromise }: { offices: Offices | undefined; sooner: boolean; onPromise: Promising }): ReactNode => {
  const { state } = useAtDesk()
  const words = useWords(composeWords).next
  const { severity, phase } = state.draft.change
  const rhythm = offices && cadenceMinutes(offices.page.clock.bySeverity[severity], phase, 0)
  const all = [...new Set([...(rhythm ? [rhythm] : []), ...offered])].toSorted((a, b) => a - b)
  return all.map((minutes) => (
    <Button key={minutes} variant="default" size="sm" onClick={() => onPromise(instantText(inMinutes(now(), minutes)), sooner)}>
      {minutes === rhythm ? words.rhythm(words.minutes(minutes)) : words.minutes(minutes)}
    </Button>
  ))
}

interface OpeningsProps {
  readonly offices: Offices
  readonly at: Instant
  readonly sooner: boolean
  readonly onPromise: Promising
}

/** Before those whom it goes to begin to work, by their clocks. */
const Openings = ({ offices, at, sooner, onPromise }: OpeningsProps): ReactNode => {
  const { state } = useAtDesk()
  const words = useWords(composeWords).next
  const { page, audiences } = offices
  const names = new Map<string, string>(audiences.map(({ audience }) => [audience.id, audience.name]))
  const label = ({ at: due, audienceIds }: NextOpening): string => {
    const time = timeText(due, at, page.zone, currentLanguage())
    const who = audienceIds.map((id) => names.get(id) ?? '').join(', ')
    return who === '' ? words.opening(time) : words.openingOf(who, time)
  }
  return nextOpenings(offices, state.draft.addressing, at)
    .slice(0, mostOpenings)
    .map((opening) => (
      <Button key={opening.at.epochMilliseconds} variant="default" size="sm" onClick={() => onPromise(instantText(opening.at), sooner)}>
        {label(opening)}
      </Button>
    ))
}

/** By when they hear next: one tap for what is promised most, or any time. */
export const NextUpdateField = (): ReactNode => {
  const { desk, state, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  const offices = useOffices(usePage().data)
  const at = useNow(5)
  const { nextUpdate } = state.draft.content.slots
  if (isClosed(state.draft.change.phase)) return null
  const onChange = nextUpdate?.onChange ?? true
  const promise: Promising = (by, sooner) => desk.write('nextUpdate', { by, onChange: sooner })
  const by = nextUpdate?.by ?? null
  return (
    <FieldFrame field="nextUpdate" isGroup>
      {isReadOnly ? null : (
        <div className="taps" id={fieldId('nextUpdate')} tabIndex={-1}>
          <Minutes offices={offices} sooner={onChange} onPromise={promise} />
          <Button variant="default" size="sm" onClick={() => promise(null, true)}>
            {words.next.onChange}
          </Button>
          {offices ? <Openings offices={offices} at={at} sooner={onChange} onPromise={promise} /> : null}
        </div>
      )}
      <TimeField
        label={words.next.time}
        value={by ? instantText(by) : null}
        isReadOnly={isReadOnly}
        error={by && isBefore(by, at) ? words.next.past : undefined}
        onChange={(time) => (time === null && !onChange ? desk.write('nextUpdate', null) : promise(time, onChange))}
      />
      <p className="small">
        {by ? <When at={instantText(by)} relative="beside" withOwn /> : nextUpdate ? words.next.onChange : words.next.none}
      </p>
      <label className="tick">
        <input
          type="checkbox"
          checked={nextUpdate?.onChange ?? false}
          disabled={isReadOnly}
          onChange={({ currentTarget }) =>
            by === null && !currentTarget.checked
              ? desk.write('nextUpdate', null)
              : promise(by ? instantText(by) : null, currentTarget.checked)
          }
        />
        {words.next.sooner}
      </label>
      <FieldRemarks field="nextUpdate" />
    </FieldFrame>
  )
}
