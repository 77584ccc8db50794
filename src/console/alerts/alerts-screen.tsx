import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useMay } from '../api/session.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { currentOf } from '../parts/current-of.ts'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { SeverityMark } from '../parts/severity-mark.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { alertsWords } from '../words/alerts.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { RuleForm } from './rule-form.tsx'
import { Source } from './source.tsx'
import '../style/mantine-whole.ts'
import './alerts.css'

type Rule = Schemas['AlertRule']

const RuleCard = ({ rule, onEdit }: { readonly rule: Rule; readonly onEdit: (() => void) | undefined }): ReactNode => {
  const words = useWords(alertsWords)
  const labels = Object.entries(rule.match)
  const { data } = useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }), { staleTime: 60_000 })
  const named = data?.components.filter(({ id }) => rule.componentIds.includes(id)) ?? []
  const retired = named.filter(({ retiredAt }) => retiredAt !== null).map(({ name }) => name)
  return (
    <li className="card rule">
      <div className="row apart">
        <h3>
          <bdi>{rule.name}</bdi>
        </h3>
        {onEdit ? (
          <button type="button" className="square" aria-label={words.edit(rule.name)} onClick={onEdit}>
            <Icon name="edit" />
          </button>
        ) : null}
      </div>
      <p className="small soft">
        {labels.length === 0 ? words.everything : `${words.fits} `}
        {labels.map(([name, value]) => (
          <code key={name} className="label">
            {name}={value}
          </code>
        ))}
      </p>
      <p className="rule-words">{rule.now ?? rule.title ?? <span className="low">{words.noWords}</span>}</p>
      {retired.length > 0 ? <p className="small low">{words.retired(retired.join(', '))}</p> : null}
      <p className="small soft">
        <SeverityMark severity={rule.severity} /> · {words.nextWord(rule.nextUpdateMinutes)} ·{' '}
        {rule.publishing === 'automatically' ? <strong className="part">{words.automatically}</strong> : words.asks}
      </p>
    </li>
  )
}

const TestAlert = (): ReactNode => {
  const { test } = useWords(alertsWords)
  const raise = useDo((api) => api.POST('/api/checklist/test-alert'), { touches: ['proposals'] })
  return (
    <section className="card stack tight">
      <h2>{test.title}</h2>
      <p className="soft measure">{test.text}</p>
      <div className="row">
        <Button variant="default" loading={raise.isPending} onClick={() => raise.mutate()}>
          {test.act}
        </Button>
        {raise.data ? (
          <p role="status">
            {test.done}{' '}
            <Link to="/proposals/$proposalId" params={{ proposalId: raise.data.proposalId }}>
              {test.look}
            </Link>
          </p>
        ) : null}
      </div>
      <Trouble error={raise.error} />
    </section>
  )
}

type Editing = { readonly of: Rule | undefined }

const useRules = () => useAsk(['alerts', 'rules'], (api) => api.GET('/api/alert-rules', { params: { query: {} } }))

const Rules = ({ onEdit }: { readonly onEdit: (editing: Editing) => void }): ReactNode => {
  const words = useWords(alertsWords)
  const may = useMay()
  const found = useRules()
  return (
    <section className="stack">
      <div>
        <h2>{words.rules}</h2>
        <p className="soft small measure">{words.rulesLead}</p>
      </div>
      <Asked of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={words.empty.title}>
              <p>{words.empty.text}</p>
            </Empty>
          ) : (
            <ol className="stack tight">
              {items.map((rule) => (
                <RuleCard key={rule.id} rule={rule} onEdit={may('alert_rule.write') ? () => onEdit({ of: rule }) : undefined} />
              ))}
            </ol>
          )
        }
      </Asked>
    </section>
  )
}

export const AlertsScreen = (): ReactNode => {
  const words = useWords(alertsWords)
  const { places } = useWords(frameWords)
  const may = useMay()
  const [editing, setEditing] = useState<Editing>()
  const rule = currentOf(useRules().data?.items, editing?.of)
  const actions = may('alert_rule.write') ? (
    <Button leftSection={<Icon name="plus" />} onClick={() => setEditing({ of: undefined })}>
      {words.add}
    </Button>
  ) : null
  return (
    <Screen title={places.alerts} lead={words.lead} actions={actions}>
      <Rules onEdit={setEditing} />
      {may('alert_rule.write') ? <Source /> : null}
      {may('signal.raise') ? <TestAlert /> : null}
      {editing ? <RuleForm rule={rule} onClose={() => setEditing(undefined)} /> : null}
    </Screen>
  )
}
