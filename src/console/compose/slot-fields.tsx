import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { isClosed } from '../../core/incident/phase.ts'
import { atOfficeOpening, inMinutes } from '../../core/notice/next-word.ts'
import { permanences } from '../../core/notice/slots.ts'
import { instantText, isBefore, parseTimeZone } from '../../core/time.ts'
import { usePage } from '../api/page.ts'
import { now } from '../clock.ts'
import { TimeField } from '../parts/time-field.tsx'
import { timeText } from '../parts/time-text.ts'
import { useNow } from '../parts/use-now.ts'
import { When } from '../parts/when.tsx'
import { composeWords } from '../words/compose.ts'
import { currentLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { Choice } from './choice.tsx'
import { fieldId, useAtDesk } from './desk-context.ts'
import { FieldFrame } from './field-frame.tsx'
import { GuidedArea } from './guided-area.tsx'

/** Whether anything is lost for good: a closing notice may not leave it open. */
export const PermanentField = (): ReactNode => {
  const { desk, state, findings, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  const { permanent } = state.draft.content.slots
  const label = isClosed(state.draft.change.phase) ? words.wasLost : words.labels.permanent
  const own = findings.filter(({ slot }) => slot === 'permanent')
  const id = fieldId('permanent')
  return (
    <FieldFrame field="permanent" label={label} isGroup>
      <Choice
        id={id}
        legend={label}
        value={permanent?.state ?? null}
        isReadOnly={isReadOnly}
        options={permanences.map((value) => ({ value, label: words.permanences[value] }))}
        onChoose={(value) => desk.write('permanent', { state: value, detail: permanent?.detail ?? null })}
      />
      {permanent && permanent.state !== 'nothing_lost' ? (
        <>
          <label className="soft small" htmlFor={`${id}-detail`}>
            {words.hints.permanentDetail}
          </label>
          <GuidedArea
            id={`${id}-detail`}
            rows={2}
            value={permanent.detail ?? ''}
            findings={own}
            isReadOnly={isReadOnly}
            lang={state.draft.language}
            describedBy={`${id}-detail-findings`}
            onChange={(detail) => desk.write('permanent', { state: permanent.state, detail: detail === '' ? null : detail })}
          />
        </>
      ) : null}
    </FieldFrame>
  )
}

const textIn = (value: unknown, name: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  return typeof found === 'string' ? found : ''
}

/** A cause is shown only when somebody has verified it: the tick says so. */
export const CauseField = (): ReactNode => {
  const { desk, state, findings, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  const value = desk.valueOf('cause')
  const isVerified = typeof value === 'object' && value !== null && Reflect.get(value, 'verified') === true
  const own = findings.filter(({ slot }) => slot === 'cause')
  const id = fieldId('cause')
  const write = (text: string, verified: boolean): void => desk.write('cause', text === '' ? null : { text, verified })
  return (
    <FieldFrame field="cause" hint={words.hints.cause}>
      <GuidedArea
        id={id}
        rows={2}
        value={textIn(value, 'text')}
        findings={own}
        isReadOnly={isReadOnly}
        lang={state.draft.language}
        describedBy={`${id}-hint ${id}-findings`}
        onChange={(text) => write(text, isVerified)}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={isVerified}
          disabled={isReadOnly || textIn(value, 'text') === ''}
          onChange={({ currentTarget }) => write(textIn(value, 'text'), currentTarget.checked)}
        />
        {words.verified}
      </label>
    </FieldFrame>
  )
}

export const MomentField = ({ field }: { readonly field: 'since' | 'until' }): ReactNode => {
  const { desk, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  const value = desk.valueOf(field)
  return (
    <FieldFrame
      field={field}
      aside={
        isReadOnly ? null : (
          <button type="button" className="text-button small" onClick={() => desk.write(field, instantText(now()))}>
            {words.setNow}
          </button>
        )
      }
    >
      <TimeField
        id={fieldId(field)}
        label={words.labels[field]}
        isLabelHidden
        value={typeof value === 'string' ? value : null}
        isReadOnly={isReadOnly}
        onChange={(at) => desk.write(field, at)}
      />
    </FieldFrame>
  )
}

const offered = [30, 60, 120] as const

/** By when they hear next: one tap for what is promised most, or any time. */
export const NextUpdateField = (): ReactNode => {
  const { desk, state, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  const zone = parseTimeZone(usePage().data?.zone ?? 'UTC')
  const at = useNow(5)
  const opening = zone.ok ? atOfficeOpening(at, zone.value) : undefined
  const { nextUpdate } = state.draft.content.slots
  if (isClosed(state.draft.change.phase)) return null
  const onChange = nextUpdate?.onChange ?? true
  const promise = (by: string | null, sooner: boolean): void => desk.write('nextUpdate', { by, onChange: sooner })
  const by = nextUpdate?.by ?? null
  return (
    <FieldFrame field="nextUpdate" isGroup>
      {isReadOnly ? null : (
        <div className="taps" id={fieldId('nextUpdate')} tabIndex={-1}>
          {offered.map((minutes) => (
            <Button key={minutes} variant="default" size="sm" onClick={() => promise(instantText(inMinutes(now(), minutes)), onChange)}>
              {words.next.minutes(minutes)}
            </Button>
          ))}
          <Button variant="default" size="sm" onClick={() => promise(null, true)}>
            {words.next.onChange}
          </Button>
          {opening && zone.ok ? (
            <Button variant="default" size="sm" onClick={() => promise(instantText(opening), onChange)}>
              {words.next.opening(timeText(opening, at, zone.value, currentLanguage()))}
            </Button>
          ) : null}
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
    </FieldFrame>
  )
}
