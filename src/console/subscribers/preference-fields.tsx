import { Checkbox, NativeSelect, Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import { severities } from '../../core/incident/phase.ts'
import { languages } from '../../core/page/page.ts'
import { levels } from '../../core/subscriber/subscriber.ts'
import { localeOf } from '../../render/locales/locale.ts'
import { faultAt } from '../api/faults.ts'
import { useAsk } from '../api/use-api.ts'
import { useLanguage } from '../words/language.ts'
import { subscribersWords } from '../words/subscribers.ts'
import { useWords } from '../words/use-words.ts'

/** What a subscriber wants to hear, as its form holds it. */
export interface Wishes {
  readonly level: string
  readonly threshold: string
  readonly language: string
  readonly audienceId: string | null
  /** Null: all of them, later ones included. */
  readonly componentIds: readonly string[] | null
}

interface Props {
  readonly wishes: Wishes
  readonly error: Error | null
  readonly isReadOnly?: boolean
  readonly onChange: (wishes: Wishes) => void
}

const Components = ({ wishes, isReadOnly = false, onChange }: Props): ReactNode => {
  const words = useWords(subscribersWords)
  const { data } = useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }))
  const inUse = data?.components.filter(({ retiredAt }) => retiredAt === null) ?? []
  const { componentIds } = wishes
  return (
    <Radio.Group
      label={words.one.components}
      value={componentIds === null ? 'all' : 'some'}
      onChange={(value) => onChange({ ...wishes, componentIds: value === 'all' ? null : [] })}
      readOnly={isReadOnly}
    >
      <div className="stack tight">
        <Radio value="all" label={words.one.allComponents} disabled={isReadOnly} />
        <Radio value="some" label={words.one.someComponents} disabled={isReadOnly} />
        {componentIds === null ? null : (
          <Checkbox.Group value={[...componentIds]} onChange={(ids) => onChange({ ...wishes, componentIds: ids })}>
            <div className="tick-list">
              {inUse.map(({ id, name }) => (
                <Checkbox key={id} value={id} label={name} disabled={isReadOnly} />
              ))}
            </div>
          </Checkbox.Group>
        )}
      </div>
    </Radio.Group>
  )
}

const Audience = ({ wishes, error, isReadOnly = false, onChange }: Props): ReactNode => {
  const words = useWords(subscribersWords)
  const { data } = useAsk(['audiences'], (api) => api.GET('/api/audiences', { params: { query: {} } }))
  if (!data || data.items.length === 0) return null
  return (
    <NativeSelect
      label={words.one.audience}
      value={wishes.audienceId ?? ''}
      data={[{ value: '', label: words.one.noAudience }, ...data.items.map(({ id, name }) => ({ value: id, label: name }))]}
      error={faultAt(error, '/audienceId')}
      disabled={isReadOnly}
      onChange={({ currentTarget }) => onChange({ ...wishes, audienceId: currentTarget.value || null })}
    />
  )
}

/** What one of the wishes says, in the words of its field. */
export const useWishText = (): ((wishes: Wishes, field: keyof Wishes) => string) => {
  const words = useWords(subscribersWords)
  const { form } = localeOf(useLanguage())
  const { data: parts } = useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }))
  const { data: audiences } = useAsk(['audiences'], (api) => api.GET('/api/audiences', { params: { query: {} } }))
  return ({ level, threshold, language, audienceId, componentIds }, field) => {
    const text: Readonly<Record<keyof Wishes, string | undefined>> = {
      level: levels.filter((one) => one === level).map((one) => words.levels[one])[0],
      threshold: severities.filter((one) => one === threshold).map((one) => form.thresholds[one])[0],
      language: languages.filter((one) => one === language).map((one) => form.languages[one])[0],
      audienceId: audienceId === null ? words.one.noAudience : audiences?.items.find(({ id }) => id === audienceId)?.name,
      componentIds:
        componentIds === null
          ? words.one.allComponents
          : parts?.components.flatMap(({ id, name }) => (componentIds.includes(id) ? [name] : [])).join(', '),
    }
    return text[field] ?? ''
  }
}

/** The same fields for one who is added and one who is changed. */
export const PreferenceFields = (props: Props): ReactNode => {
  const words = useWords(subscribersWords)
  const { form } = localeOf(useLanguage())
  const { wishes, error, isReadOnly = false, onChange } = props
  return (
    <div className="stack">
      <NativeSelect
        label={words.one.level}
        value={wishes.level}
        data={levels.map((level) => ({ value: level, label: words.levels[level] }))}
        error={faultAt(error, '/level')}
        disabled={isReadOnly}
        onChange={({ currentTarget }) => onChange({ ...wishes, level: currentTarget.value })}
      />
      <NativeSelect
        label={words.one.threshold}
        value={wishes.threshold}
        data={severities.map((severity) => ({ value: severity, label: form.thresholds[severity] }))}
        error={faultAt(error, '/threshold')}
        disabled={isReadOnly}
        onChange={({ currentTarget }) => onChange({ ...wishes, threshold: currentTarget.value })}
      />
      <NativeSelect
        label={words.one.language}
        value={wishes.language}
        data={languages.map((language) => ({ value: language, label: form.languages[language] }))}
        error={faultAt(error, '/language')}
        disabled={isReadOnly}
        onChange={({ currentTarget }) => onChange({ ...wishes, language: currentTarget.value })}
      />
      <Audience {...props} />
      <Components {...props} />
    </div>
  )
}
