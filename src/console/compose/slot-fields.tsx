import { type ReactNode, useEffect } from 'react'
import type { Incident } from '../../core/incident/incident.ts'
import { isClosed } from '../../core/incident/phase.ts'
import { spanFaults } from '../../core/notice/decide-publication.ts'
import { permanences } from '../../core/notice/slots.ts'
import { instantText } from '../../core/time.ts'
import { now } from '../clock.ts'
import { TimeField } from '../parts/time-field.tsx'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { fieldText, loadRefusals } from '../words/refusal-text.ts'
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
  const own = findings.filter(({ slot, about }) => slot === 'permanent' && about === undefined)
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
  const own = findings.filter(({ slot, about }) => slot === 'cause' && about === undefined)
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

interface MomentFieldProps {
  readonly field: 'since' | 'until'
  /** The incident, as it will be when the notice is published. */
  readonly expected: Incident
}

/** A time of the incident; what speaks against it is said while one types. */
export const MomentField = ({ field, expected }: MomentFieldProps): ReactNode => {
  const { desk, state, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  const language = useLanguage()
  useEffect(() => void loadRefusals(language), [language])
  const value = desk.valueOf(field)
  const faults = isReadOnly ? [] : spanFaults(state.draft, expected, now()).filter(({ pointer }) => pointer === `/slots/${field}`)
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
      {faults.map(({ detail }) => (
        <p key={detail} className="small down" role="alert">
          {fieldText(detail, language)}
        </p>
      ))}
    </FieldFrame>
  )
}
