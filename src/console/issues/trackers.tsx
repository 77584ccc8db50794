import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Icon } from '../parts/icon.tsx'
import { OnceShown } from '../parts/once-shown.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { issueWords } from '../words/issues.ts'
import { useWords } from '../words/use-words.ts'
import '../style/mantine-whole.ts'
import { Ago } from './ago.tsx'
import { AddTracker, ChangeTracker, type FreshSecret } from './tracker-form.tsx'

type Tracker = Schemas['Tracker']

const webhookOf = (path: string): string => `${window.location.origin}${path}`

/** Shown until it is put away: nobody can ask for it again. */
const Secret = ({ path, secret, onKept }: { readonly path: string; readonly secret: string; readonly onKept: () => void }): ReactNode => {
  const words = useWords(issueWords)
  return (
    <div className="card stack tight" role="status">
      <h4>{words.secretTitle}</h4>
      <p>{words.secretText}</p>
      <OnceShown text={webhookOf(path)} label={words.address} />
      <OnceShown text={secret} label={words.secretTitle} />
      <div className="row">
        <Button variant="default" onClick={onKept}>
          {words.secretDone}
        </Button>
      </div>
    </div>
  )
}

const Result = ({ test }: Pick<Tracker, 'test'>): ReactNode => {
  const words = useWords(issueWords)
  if (test.isWaiting || test.at === null) return <p className="soft">{words.trying}</p>
  if (test.fault === null)
    return (
      <p className="ok">
        <Ago at={test.at} words={words.tested} />
      </p>
    )
  return (
    <p>
      <span className="down">{words.faults[test.fault]}</span>{' '}
      <span className="soft">
        <Ago at={test.at} words={words.failed} />
      </span>
    </p>
  )
}

const Remove = ({ tracker, onClose }: { readonly tracker: Tracker; readonly onClose: () => void }): ReactNode => {
  const words = useWords(issueWords)
  const params = { path: { trackerId: tracker.id }, header: ifMatch(tracker.version) }
  const removing = useDo((api) => api.DELETE('/api/trackers/{trackerId}', { params }), {
    touches: ['trackers'],
    onDone: () => {
      toast(words.removed)
      onClose()
    },
  })
  return (
    <Confirm
      title={words.removeTitle(tracker.baseUrl)}
      act={words.remove}
      onAct={() => removing.mutate()}
      onClose={onClose}
      isPending={removing.isPending}
      error={removing.error}
      isGrave
    >
      <p>{words.removeText}</p>
    </Confirm>
  )
}

interface RenewProps {
  readonly tracker: Tracker
  readonly onSecret: (fresh: FreshSecret) => void
  readonly onClose: () => void
}

/** Ends the secret in use, which is therefore asked about. */
const Renew = ({ tracker, onSecret, onClose }: RenewProps): ReactNode => {
  const words = useWords(issueWords)
  const params = { path: { trackerId: tracker.id }, header: ifMatch(tracker.version) }
  const renew = useDo((api) => api.PUT('/api/trackers/{trackerId}', { params, body: { renewSecret: true } }), {
    touches: ['trackers'],
    onDone: ({ id, secret }) => {
      if (secret !== null) onSecret({ trackerId: id, secret })
      onClose()
    },
  })
  return (
    <Confirm
      title={words.renewTitle(tracker.baseUrl)}
      act={words.renew}
      onAct={() => renew.mutate()}
      onClose={onClose}
      isPending={renew.isPending}
      error={renew.error}
    >
      <p>{words.renewText}</p>
    </Confirm>
  )
}

const Acts = ({ tracker, onSecret }: { readonly tracker: Tracker; readonly onSecret: (fresh: FreshSecret) => void }): ReactNode => {
  const words = useWords(issueWords)
  const [open, setOpen] = useState<'change' | 'renew' | 'remove' | null>(null)
  const path = { trackerId: tracker.id }
  const test = useDo((api) => api.POST('/api/trackers/{trackerId}/test', { params: { path } }), { touches: ['trackers'] })
  const names = { 'aria-describedby': `tracker-${tracker.id}` }
  const close = (): void => setOpen(null)
  return (
    <>
      <div className="row">
        <Button size="sm" variant="default" loading={test.isPending} onClick={() => test.mutate()} {...names}>
          {words.test}
        </Button>
        <Button size="sm" variant="default" onClick={() => setOpen('change')} {...names}>
          {words.change}
        </Button>
        <Button size="sm" variant="default" onClick={() => setOpen('renew')} {...names}>
          {words.renew}
        </Button>
        <Button size="sm" variant="default" onClick={() => setOpen('remove')} {...names}>
          {words.remove}
        </Button>
      </div>
      <Trouble error={test.error} />
      {open === 'change' ? <ChangeTracker tracker={tracker} onClose={close} /> : null}
      {open === 'renew' ? <Renew tracker={tracker} onSecret={onSecret} onClose={close} /> : null}
      {open === 'remove' ? <Remove tracker={tracker} onClose={close} /> : null}
    </>
  )
}

const List = ({ items }: { readonly items: readonly Tracker[] }): ReactNode => {
  const words = useWords(issueWords)
  const [isAdding, setAdding] = useState(false)
  const [fresh, setFresh] = useState<FreshSecret>()
  return (
    <div className="stack">
      {items.length === 0 ? <p className="soft">{words.none}</p> : null}
      <ul className="stack">
        {items.map((tracker) => (
          <li key={tracker.id} className="stack tight">
            <h3 id={`tracker-${tracker.id}`}>
              {words.kinds[tracker.kind]} <bdi>{tracker.baseUrl}</bdi>
              {tracker.hasToken ? null : <span className="soft small"> {words.withoutToken}</span>}
            </h3>
            <Result test={tracker.test} />
            {fresh?.trackerId === tracker.id ? (
              <Secret path={tracker.webhookPath} secret={fresh.secret} onKept={() => setFresh(undefined)} />
            ) : (
              <>
                <p className="soft small">{words.webhook}</p>
                <OnceShown text={webhookOf(tracker.webhookPath)} label={words.address} />
              </>
            )}
            <Acts tracker={tracker} onSecret={setFresh} />
          </li>
        ))}
      </ul>
      <div className="row">
        <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => setAdding(true)}>
          {words.add}
        </Button>
      </div>
      {isAdding ? <AddTracker onClose={() => setAdding(false)} onAdded={setFresh} /> : null}
    </div>
  )
}

/** The trackers whose issues are read; what came of trying one is looked for until it is there. */
export const Trackers = (): ReactNode => {
  const words = useWords(issueWords)
  const [isWaiting, setWaiting] = useState(false)
  const found = useAsk(['trackers'], (api) => api.GET('/api/trackers'), { refetchInterval: isWaiting ? 1500 : false })
  const waits = found.data?.items.some(({ test }) => test.isWaiting) ?? false
  if (waits !== isWaiting) setWaiting(waits)
  return (
    <div className="stack">
      <p className="soft measure">{words.lead}</p>
      <Asked of={found}>{({ items }) => <List items={items} />}</Asked>
    </div>
  )
}
