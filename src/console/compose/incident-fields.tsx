import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { type Impact, impacts } from '../../core/component/impact.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { phasesAfter, severities } from '../../core/incident/phase.ts'
import type { Json } from '../../core/journal/canonical.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { languages } from '../../core/page/page.ts'
import { useAsk } from '../api/use-api.ts'
import { composeWords } from '../words/compose.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { Choice } from './choice.tsx'
import { fieldId, useAtDesk } from './desk-context.ts'
import { FieldFrame } from './field-frame.tsx'

export const PhaseField = ({ expected }: { readonly expected: Incident }): ReactNode => {
  const { desk, state, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  return (
    <FieldFrame field="phase" isGroup>
      <Choice
        id={fieldId('phase')}
        legend={words.labels.phase}
        value={state.draft.change.phase}
        isReadOnly={isReadOnly}
        options={phasesAfter(expected.phase).map((value) => ({ value, label: words.phases[value] }))}
        onChoose={(phase) => {
          desk.write('phase', phase)
          void desk.flush()
        }}
      />
    </FieldFrame>
  )
}

export const SeverityField = (): ReactNode => {
  const { desk, state, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  return (
    <FieldFrame field="severity" isGroup>
      <Choice
        id={fieldId('severity')}
        legend={words.labels.severity}
        value={state.draft.change.severity}
        isReadOnly={isReadOnly}
        options={severities.map((value) => ({ value, label: words.severities[value] }))}
        onChoose={(severity) => desk.write('severity', severity)}
      />
    </FieldFrame>
  )
}

export interface Affected {
  readonly componentId: string
  readonly impact: Impact
}

export interface ImpactListProps {
  readonly components: readonly { readonly id: string; readonly name: string; readonly retiredAt: string | null }[]
  readonly affected: readonly Affected[]
  readonly isReadOnly: boolean
  readonly onChange: (affected: readonly Affected[]) => void
}

const isImpact = (text: string): text is Impact => impacts.some((impact) => impact === text)

/** Every component with what it suffers. */
export const ImpactList = ({ components, affected, isReadOnly, onChange }: ImpactListProps): ReactNode => {
  const words = useWords(composeWords)
  const shown = components.filter(({ id, retiredAt }) => retiredAt === null || affected.some(({ componentId }) => componentId === id))
  if (shown.length === 0) return <p className="soft small">{words.noComponents}</p>
  return (
    <ul className="impacts">
      {shown.map(({ id, name }) => {
        const impact = affected.find(({ componentId }) => componentId === id)?.impact ?? 'operational'
        return (
          <li key={id} className={impact === 'operational' ? '' : 'hit'}>
            <label htmlFor={`impact-${id}`}>{name}</label>
            <select
              id={`impact-${id}`}
              value={impact}
              disabled={isReadOnly}
              onChange={({ currentTarget }) => {
                const { value } = currentTarget
                const others = affected.filter(({ componentId }) => componentId !== id)
                if (isImpact(value)) onChange(value === 'operational' ? others : [...others, { componentId: id, impact: value }])
              }}
            >
              {impacts.map((value) => (
                <option key={value} value={value}>
                  {words.impacts[value]}
                </option>
              ))}
            </select>
          </li>
        )
      })}
    </ul>
  )
}

export const AffectedField = ({ components }: Pick<ImpactListProps, 'components'>): ReactNode => {
  const { desk, state, isReadOnly } = useAtDesk()
  return (
    <FieldFrame field="affected" isGroup>
      <div id={fieldId('affected')} tabIndex={-1}>
        <ImpactList
          components={components}
          affected={state.draft.change.affected}
          isReadOnly={isReadOnly}
          onChange={(affected) =>
            desk.write(
              'affected',
              affected.map(({ componentId, impact }) => ({ componentId, impact })),
            )
          }
        />
      </div>
    </FieldFrame>
  )
}

export const LanguageField = (): ReactNode => {
  const { desk, state, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  const names = useWords(frameWords).languages
  return (
    <FieldFrame field="language" isGroup>
      <Choice
        id={fieldId('language')}
        legend={words.labels.language}
        value={state.draft.language}
        isReadOnly={isReadOnly}
        options={languages.map((value) => ({ value, label: names[value] }))}
        onChoose={(language) => desk.write('language', language)}
      />
    </FieldFrame>
  )
}

/** The audiences that a notice goes to alone; none where it goes to everybody. */
export const addressedIds = ({ addressing }: Notice): readonly string[] => (addressing.kind === 'all' ? [] : addressing.audienceIds)

const idsOf = (value: Json): readonly string[] =>
  Array.isArray(value) ? value.filter((id: unknown): id is string => typeof id === 'string') : []

/** Everybody is a choice of its own: with the last tick taken away nobody is chosen, which the server refuses beside the field. */
const AudienceChoice = ({ audiences }: { readonly audiences: readonly Schemas['Audience'][] }): ReactNode => {
  const { desk, isReadOnly } = useAtDesk()
  const words = useWords(composeWords)
  const value = desk.valueOf('audiences')
  const chosen = idsOf(value)
  const isAll = value !== null && chosen.length === 0
  const choose = (ids: readonly string[]): void => desk.write('audiences', ids.length === 0 ? null : ids)
  return (
    <FieldFrame field="audiences" hint={words.audienceHint} isGroup>
      <Choice
        id={fieldId('audiences')}
        legend={words.labels.audiences}
        value={isAll ? 'all' : 'some'}
        isReadOnly={isReadOnly}
        options={[
          { value: 'all', label: words.audience },
          { value: 'some', label: words.onlyAudiences },
        ]}
        onChoose={(reach) => (reach === 'all' ? desk.write('audiences', []) : choose(chosen))}
      />
      {isAll ? null : (
        <div className="ticks">
          {audiences.map(({ id, name }) => (
            <label className="tick" key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={isReadOnly}
                onChange={() => choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
              />
              {name}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  )
}

/** Only where there are audiences: without them everybody gets everything. */
export const AudiencesField = (): ReactNode => {
  const { data } = useAsk(['audiences'], (api) => api.GET('/api/audiences', { params: { query: {} } }), { staleTime: 60_000 })
  return data && data.items.length > 0 ? <AudienceChoice audiences={data.items} /> : null
}
