import { type Severity, severities } from '../../core/incident/phase.ts'
import { type Language, languages } from '../../core/page/page.ts'
import type { FieldFault } from '../../core/result.ts'
import { type Level, levels } from '../../core/subscriber/subscriber.ts'
import type { PageState } from '../page-state.ts'
import { groupedComponents } from './component-list.tsx'
import type { Surroundings } from './surroundings.ts'

/** Names of the form's fields, as the server finds them in the body. `componentIds` repeats. */
export const subscribeFields = {
  email: 'email',
  webhookUrl: 'webhookUrl',
  level: 'level',
  threshold: 'threshold',
  componentIds: 'componentIds',
  language: 'language',
  /** People never see it; whoever fills it in is a program, and is answered as if all were well. */
  honeypot: 'website',
} as const

/** What a form shows in its preference fields. */
export interface ChosenPreferences {
  readonly level: Level
  readonly threshold: Severity
  readonly componentIds: readonly string[]
  readonly language: Language
}

export const faultAt = (faults: readonly FieldFault[], field: string): FieldFault | undefined =>
  faults.find(({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`))

interface FieldProps {
  readonly name: string
  readonly type: 'email' | 'url'
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly required?: boolean
  readonly fault: FieldFault | undefined
}

/** A labelled line of text with its hint and what was wrong with it. */
export const TextField = ({ name, type, label, value, hint, required, fault }: FieldProps) => {
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  return (
    <div>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        required={required}
        maxLength={type === 'email' ? 254 : 2000}
        autoComplete={type === 'email' ? 'email' : 'off'}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
      />
      {fault && (
        <p className="fault" id={`${name}-fault`}>
          {fault.detail}
        </p>
      )}
    </div>
  )
}

export const Honeypot = ({ around }: { readonly around: Surroundings }) => (
  <div className="trap" aria-hidden="true">
    <label htmlFor="website">{around.locale.form.honeypot}</label>
    <input id="website" name={subscribeFields.honeypot} type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
  </div>
)

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly label: string
}

const Choice = ({ type, name, value, checked, label }: ChoiceProps) => (
  <label className="choice">
    <input type={type} name={name} value={value} defaultChecked={checked} />
    <bdi>{label}</bdi>
  </label>
)

interface PreferenceProps {
  readonly around: Surroundings
  readonly parts: Pick<PageState, 'components' | 'groups'>
  readonly chosen: ChosenPreferences
}

const Components = ({ around, parts, chosen }: PreferenceProps) => {
  const groups = groupedComponents(parts)
  if (groups.length === 0) return null
  return (
    <fieldset>
      <legend>{around.locale.form.components}</legend>
      <p className="hint">{around.locale.form.componentsHint}</p>
      <div className="choices">
        {groups.map(({ group, components }) => (
          <div key={group?.id ?? 'none'}>
            {groups.length > 1 && <p className="hint">{group ? <bdi>{group.name}</bdi> : around.locale.page.otherComponents}</p>}
            {components.map(({ id, name }) => (
              <Choice
                key={id}
                type="checkbox"
                name={subscribeFields.componentIds}
                value={id}
                label={name}
                checked={chosen.componentIds.includes(id)}
              />
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  )
}

/** Level, severity, components and language, as radio buttons and boxes that work without script. */
export const PreferenceFields = (props: PreferenceProps) => {
  const { around, chosen } = props
  const words = around.locale.form
  return (
    <>
      <fieldset>
        <legend>{words.level}</legend>
        {levels.map((level) => (
          <Choice
            key={level}
            type="radio"
            name={subscribeFields.level}
            value={level}
            label={words.levels[level]}
            checked={chosen.level === level}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.threshold}</legend>
        {severities.map((severity) => (
          <Choice
            key={severity}
            type="radio"
            name={subscribeFields.threshold}
            value={severity}
            label={words.thresholds[severity]}
            checked={chosen.threshold === severity}
          />
        ))}
      </fieldset>
      <Components {...props} />
      <fieldset>
        <legend>{words.language}</legend>
        {languages.map((language) => (
          <Choice
            key={language}
            type="radio"
            name={subscribeFields.language}
            value={language}
            label={words.languages[language]}
            checked={chosen.language === language}
          />
        ))}
      </fieldset>
    </>
  )
}
