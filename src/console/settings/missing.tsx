import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useMay, useSession } from '../api/session.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { TestMailSent } from '../parts/test-mail-sent.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'

type Item = Schemas['ChecklistItem']
const freshMilliseconds = 2000

const TestMail = (): ReactNode => {
  const { missing } = useWords(settingsWords)
  const own = useSession().data?.operator.email ?? ''
  const [email, setEmail] = useState<string>()
  const to = email ?? own
  const send = useDo((api) => api.POST('/api/checklist/test-mail', { body: { email: to } }), { touches: ['checklist', 'postbox'] })
  return (
    <div className="stack tight">
      <div className="row end-line">
        <TextInput
          type="email"
          label={missing.mailTo}
          value={to}
          error={faultAt(send.error, '/email')}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <Button variant="default" loading={send.isPending} onClick={() => send.mutate()}>
          {missing.mail}
        </Button>
      </div>
      {send.data ? <TestMailSent /> : null}
    </div>
  )
}

const TestAlert = (): ReactNode => {
  const { missing } = useWords(settingsWords)
  const raise = useDo((api) => api.POST('/api/checklist/test-alert'), { touches: ['proposals'] })
  return (
    <div className="stack tight">
      <div className="row">
        <Button variant="default" loading={raise.isPending} onClick={() => raise.mutate()}>
          {missing.alert}
        </Button>
        <Link to="/alerts">{missing.go.alert_source}</Link>
      </div>
      {raise.data ? (
        <p className="small" role="status">
          {missing.alertDone}{' '}
          <Link to="/proposals/$proposalId" params={{ proposalId: raise.data.proposalId }}>
            {missing.look}
          </Link>
        </p>
      ) : null}
      <Trouble error={raise.error} />
    </div>
  )
}

const Backup = ({ isDone }: { readonly isDone: boolean }): ReactNode => {
  const { missing } = useWords(settingsWords)
  const say = useDo((api) => api.PUT('/api/checklist/backup', { body: { elsewhere: !isDone } }), { touches: ['checklist'] })
  return (
    <div className="stack tight">
      <div className="row">
        <Button variant="default" loading={say.isPending} onClick={() => say.mutate()}>
          {isDone ? missing.notElsewhere : missing.elsewhere}
        </Button>
      </div>
      <Trouble error={say.error} />
    </div>
  )
}

/** Backups made by other means have no moment that is known here. */
const isElsewhere = ({ id, done, at }: Item): boolean => id === 'backup' && done && at === null

const Way = ({ item }: { readonly item: Item }): ReactNode => {
  const { missing } = useWords(settingsWords)
  const may = useMay()
  switch (item.id) {
    case 'test_mail':
      return may('page.write') ? <TestMail /> : null
    case 'alert_source':
      return may('signal.raise') ? <TestAlert /> : null
    case 'backup':
      return may('page.write') && (!item.done || isElsewhere(item)) ? <Backup isDone={item.done} /> : null
    case 'tokens':
      return <Link to="/tokens">{missing.go.tokens}</Link>
    case 'components':
      return item.done ? null : <Link to="/components">{missing.go.components}</Link>
    case 'second_operator':
      return item.done ? null : <Link to="/operators">{missing.go.second_operator}</Link>
    case 'sample':
      return <a href="#sample">{missing.go.sample}</a>
    case 'organisation':
    case 'duty_contact':
      return item.done ? null : <a href="#page">{missing.go[item.id]}</a>
    default:
      return null
  }
}

const Row = ({ item }: { readonly item: Item }): ReactNode => {
  const { missing } = useWords(settingsWords)
  const details: Readonly<Partial<Record<Item['state'], string>>> = missing.details[item.id]
  return (
    <li className="missing-item">
      <div className="row apart">
        <h3>{missing.items[item.id]}</h3>
        <span className={`check-state ${item.state}`}>{missing.states[item.state]}</span>
      </div>
      <p className="soft">
        {isElsewhere(item) ? missing.isElsewhere : (details[item.state] ?? item.detail)}
        {item.state === 'failed' ? ` ${item.detail}` : ''}
      </p>
      {item.at === null ? null : (
        <p className="small">
          {item.subject === null ? null : <bdi>{item.subject} · </bdi>}
          {item.id === 'tokens' ? missing.firstEnd : missing.lastBackup} <When at={item.at} relative="beside" />
        </p>
      )}
      <Way item={item} />
    </li>
  )
}

/** What the installation lacks before its first bad night, and the means to try each. */
export const Missing = (): ReactNode => {
  const { missing } = useWords(settingsWords)
  const found = useAsk(['checklist'], (api) => api.GET('/api/checklist'), { refetchInterval: freshMilliseconds * 5 })
  return (
    <div className="stack">
      <p className="soft measure">{missing.lead}</p>
      <Asked of={found}>
        {({ items }) => (
          <ul className="missing">
            {items.map((item) => (
              <Row key={item.id} item={item} />
            ))}
          </ul>
        )}
      </Asked>
    </div>
  )
}
