import { type ReactNode, useEffect } from 'react'
import { isClosed } from '../../core/incident/phase.ts'
import { type Permanence, permanences } from '../../core/notice/slots.ts'
import type { FieldFault } from '../../core/result.ts'
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

/** Whether the end has to say what is gone and what customers do about it. */
export const asksWhatToDo = (permanence: Permanence): boolean => permanence === 'lost' || permanence === 'recoverable'

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
        <div className={asksWhatToDo(permanent.state) ? 'stack tight loss-answer' : 'stack tight'}>
          <label className={asksWhatToDo(permanent.state) ? 'slot-label' : 'soft small'} htmlFor={`${id}-detail`}>
            {words.permanentDetails[permanent.state]}
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
        </div>
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

interface TimeFaultsProps {
  readonly field: 'since' | 'until' | 'retimed'
  /** What is wrong with the times of the draft. */
  readonly faults: readonly FieldFault[]
}

/** What speaks against a time, or what it asks for: said while one types. */
export const TimeFaults = ({ field, faults }: TimeFaultsProps): ReactNode => {
  const { isReadOnly } = useAtDesk()
  const language = useLanguage()
  useEffect(() => void loadRefusals(language), [language])
  const own = isReadOnly ? [] : faults.filter(({ pointer }) => pointer === `/slots/${field}`)
  return own.map(({ detail }) => (
    <p key={detail} className="small down" role="alert">
      {fieldText(detail, language)}
    </p>
  ))
}

interface MomentFieldProps extends TimeFaultsProps {
  readonly field: 'since' | 'until'
}

/** A time of the incident; what speaks against it is said while one types. */
export const MomentField = ({ field, faults }: MomentFieldProps): ReactNode => {
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
        asksFarBack
        onChange={(at) => desk.write(field, at)}
      />
      <TimeFaults field={field} faults={faults} />
    </FieldFrame>
  )
}
