import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useMay } from '../api/session.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { TestMailSent } from '../parts/test-mail-sent.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { missingWords } from '../words/missing.ts'
import { useWords } from '../words/use-words.ts'
import './home.css'

type Item = Schemas['ChecklistItem']

const whereTo = {
  mail_server: '/settings',
  organisation: '/settings',
  duty_contact: '/settings',
  components: '/components',
  alert_source: '/alerts',
  second_operator: '/operators',
  sample: '/settings',
  tokens: '/tokens',
} as const

const hasPlace = (id: Item['id']): id is keyof typeof whereTo => id in whereTo

const SendMail = (): ReactNode => {
  const words = useWords(missingWords)
  const send = useDo((api) => api.POST('/api/checklist/test-mail', { body: {} }), {
    touches: ['checklist', 'postbox'],
  })
  return (
    <>
      <Button variant="default" size="xs" loading={send.isPending} onClick={() => send.mutate()}>
        {words.sendMail}
      </Button>
      {send.data ? <TestMailSent /> : null}
      <Trouble error={send.error} />
    </>
  )
}

const SendAlert = (): ReactNode => {
  const words = useWords(missingWords)
  const send = useDo((api) => api.POST('/api/checklist/test-alert'), {
    touches: ['checklist', 'proposals'],
    onDone: () => toast(words.alertSent),
  })
  return (
    <>
      <Button variant="default" size="xs" loading={send.isPending} onClick={() => send.mutate()}>
        {words.sendAlert}
      </Button>
      <Trouble error={send.error} />
    </>
  )
}

const SayElsewhere = (): ReactNode => {
  const words = useWords(missingWords)
  const say = useDo((api) => api.PUT('/api/checklist/backup', { body: { elsewhere: true } }), {
    touches: ['checklist'],
    onDone: () => toast(words.elsewhereSaid),
  })
  return (
    <>
      <Button variant="default" size="xs" loading={say.isPending} onClick={() => say.mutate()}>
        {words.elsewhere}
      </Button>
      <Trouble error={say.error} />
    </>
  )
}

/** Which one, and when: of the newest backup, or of the tokens that end. */
const About = ({ item }: { readonly item: Item }): ReactNode => {
  const words = useWords(missingWords)
  if (item.at === null) return null
  return (
    <p className="small">
      {item.subject === null ? null : <bdi>{item.subject} · </bdi>}
      {item.id === 'tokens' ? words.firstEnd : words.lastBackup} <When at={item.at} relative="beside" />
    </p>
  )
}

const Missing = ({ item }: { readonly item: Item }): ReactNode => {
  const words = useWords(missingWords)
  const may = useMay()
  const { title, text } = words.items[item.id]
  return (
    <li>
      <p>
        <strong>{title}</strong>
        {item.state === 'under_way' ? <span className="soft small"> {words.underWay}</span> : null}
        {item.state === 'failed' ? <span className="down small"> {words.failed}</span> : null}
      </p>
      <p className="soft small">{item.state === 'failed' ? item.detail : text}</p>
      <About item={item} />
      <div className="row">
        {hasPlace(item.id) ? (
          <Link to={whereTo[item.id]} {...(item.id === 'sample' ? { hash: 'sample' } : {})} className="small">
            {words.links[item.id]}
          </Link>
        ) : null}
        {item.id === 'backup' && may('page.write') ? <SayElsewhere /> : null}
        {item.id === 'test_mail' && may('page.write') ? <SendMail /> : null}
        {item.id === 'alert_source' && may('signal.raise') ? <SendAlert /> : null}
      </div>
    </li>
  )
}

/** What is still missing for a real night; nothing once it is all there. */
export const WhatIsMissing = (): ReactNode => {
  const words = useWords(missingWords)
  const may = useMay()
  const { data } = useAsk(['checklist'], (api) => api.GET('/api/checklist'), { enabled: may('page.write'), staleTime: 30_000 })
  const items = data?.items ?? []
  const left = items.filter(({ done }) => !done)
  if (left.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="home-missing">
      <div className="row apart">
        <h2 id="home-missing">{words.title}</h2>
        <span className="soft small figures">{words.count(items.length - left.length, items.length)}</span>
      </div>
      <ul className="home-list">
        {left.map((item) => (
          <Missing key={item.id} item={item} />
        ))}
      </ul>
    </section>
  )
}
