import { Checkbox, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { incidentPhases, isClosed, maintenancePhases, type Phase, severities } from '../../core/incident/phase.ts'
import { type NoticeKind, noticeKinds } from '../../core/notice/notice.ts'
import { permanences } from '../../core/notice/slots.ts'
import type { TemplateNextWord } from '../../core/template/template.ts'
import { composeWords } from '../words/compose.ts'
import { templatesWords } from '../words/templates.ts'
import { useWords } from '../words/use-words.ts'
import type { TemplateForm } from './template-form.ts'
import { useComponentsOffered } from './use-components-offered.ts'

interface OccasionProps {
  readonly form: TemplateForm
  readonly isReadOnly: boolean
  readonly set: (change: Partial<TemplateForm>) => void
}

/** Phases at which a notice of this kind can be; where there is but one, nothing is asked. */
const phasesOf = (kind: NoticeKind): readonly Phase[] => {
  if (kind === 'maintenance') return maintenancePhases
  return kind === 'update' ? incidentPhases.filter((phase) => !isClosed(phase)) : []
}

const offeredMinutes = [15, 30, 60, 120, 240, 1440] as const

const NextWordField = ({ form, isReadOnly, set }: OccasionProps): ReactNode => {
  const { form: words } = useWords(templatesWords)
  const { nextWord } = form
  const minutes = [...new Set([...offeredMinutes, ...(typeof nextWord === 'number' ? [nextWord] : [])])].toSorted((a, b) => a - b)
  const parse = (text: string): TemplateNextWord | null => (text === '' ? null : text === 'opening' ? text : Number(text))
  return (
    <NativeSelect
      label={words.nextWord}
      disabled={isReadOnly}
      value={nextWord === null ? '' : String(nextWord)}
      data={[
        { value: '', label: words.nextWords.none },
        ...minutes.map((one) => ({ value: String(one), label: words.nextWords.minutes(one) })),
        { value: 'opening', label: words.nextWords.opening },
      ]}
      onChange={({ currentTarget }) => set({ nextWord: parse(currentTarget.value) })}
    />
  )
}

const toggled = <T,>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((one) => one !== item) : [...list, item]

const Components = ({ form, isReadOnly, set }: OccasionProps): ReactNode => {
  const { form: words } = useWords(templatesWords)
  const shown = useComponentsOffered().filter(({ id, retiredAt }) => retiredAt === null || form.componentIds.includes(id))
  return shown.length === 0 ? null : (
    <Checkbox.Group label={words.components} description={words.componentsHint} value={[...form.componentIds]}>
      <div className="template-ticks">
        {shown.map(({ id, name }) => (
          <Checkbox
            key={id}
            value={id}
            label={name}
            disabled={isReadOnly}
            onChange={() => set({ componentIds: toggled(form.componentIds, id) })}
          />
        ))}
      </div>
    </Checkbox.Group>
  )
}

/** When the template is offered, and the choices that it makes. */
export const OccasionFields = (props: OccasionProps): ReactNode => {
  const { form, isReadOnly, set } = props
  const { form: words, kinds } = useWords(templatesWords)
  const { phases, severities: names, permanences: losses } = useWords(composeWords)
  const possible = phasesOf(form.kind)
  const isOver = form.kind === 'resolution' || form.kind === 'report' || form.phase === 'completed'
  const setKind = (kind: NoticeKind): void => set({ kind, phase: form.phase && phasesOf(kind).includes(form.phase) ? form.phase : null })
  return (
    <div className="stack">
      <NativeSelect
        label={words.kind}
        disabled={isReadOnly}
        value={form.kind}
        data={noticeKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
        onChange={({ currentTarget }) => setKind(noticeKinds.find((kind) => kind === currentTarget.value) ?? form.kind)}
      />
      {possible.length > 0 ? (
        <NativeSelect
          label={words.phase}
          disabled={isReadOnly}
          value={form.phase ?? ''}
          data={[{ value: '', label: words.anyPhase }, ...possible.map((phase) => ({ value: phase, label: phases[phase] }))]}
          onChange={({ currentTarget }) => set({ phase: possible.find((phase) => phase === currentTarget.value) ?? null })}
        />
      ) : null}
      <Checkbox.Group label={words.severities} description={words.severitiesHint} value={[...form.severities]}>
        <div className="template-ticks">
          {severities.map((severity) => (
            <Checkbox
              key={severity}
              value={severity}
              label={names[severity]}
              disabled={isReadOnly}
              onChange={() => set({ severities: severities.filter((one) => toggled(form.severities, severity).includes(one)) })}
            />
          ))}
        </div>
      </Checkbox.Group>
      <Components {...props} />
      <NativeSelect
        label={words.permanent}
        disabled={isReadOnly}
        value={form.permanent ?? ''}
        data={[{ value: '', label: words.notChosen }, ...permanences.map((state) => ({ value: state, label: losses[state] }))]}
        onChange={({ currentTarget }) => set({ permanent: permanences.find((state) => state === currentTarget.value) ?? null })}
      />
      {isOver ? null : <NextWordField {...props} />}
    </div>
  )
}
