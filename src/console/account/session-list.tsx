import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { accountWords } from '../words/account.ts'
import { useWords } from '../words/use-words.ts'
import { browserIn } from './browser-name.ts'

const Row = ({ session }: { readonly session: Schemas['OperatorSession'] }): ReactNode => {
  const { sessions: words } = useWords(accountWords)
  const end = useDo((api) => api.DELETE('/api/account/sessions/{sessionId}', { params: { path: { sessionId: session.id } } }), {
    touches: ['account', 'session'],
    onDone: () => toast(words.ended),
  })
  const found = browserIn(session.userAgent ?? '')
  return (
    <li>
      <div>
        <p>
          {found ? words.on(found.browser, found.system) : words.unknown}{' '}
          {session.isThis ? <span className="here">{words.here}</span> : null}
        </p>
        <p className="soft small">
          {session.address ? `${session.address} · ` : ''}
          {words.seen} <When at={session.lastSeenAt} relative="alone" />
        </p>
        <Trouble error={end.error} />
      </div>
      {session.isThis ? null : (
        <Button variant="default" size="xs" loading={end.isPending} onClick={() => end.mutate()}>
          {words.end}
        </Button>
      )}
    </li>
  )
}

export const SessionList = (): ReactNode => {
  const { sessions: words } = useWords(accountWords)
  const asked = useAsk(['account', 'sessions'], (api) => api.GET('/api/account/sessions'))
  const endOthers = useDo((api) => api.DELETE('/api/account/sessions'), {
    touches: ['account'],
    onDone: ({ ended }) => toast(words.endedOthers(ended)),
  })
  return (
    <section>
      <header>
        <h2>{words.title}</h2>
      </header>
      <Asked of={asked}>
        {({ items }) => (
          <div>
            <ul className="account-rows">
              {items.map((session) => (
                <Row key={session.id} session={session} />
              ))}
            </ul>
            {items.length > 1 ? (
              <Button variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate()}>
                {words.endOthers}
              </Button>
            ) : null}
            <Trouble error={endOthers.error} />
          </div>
        )}
      </Asked>
    </section>
  )
}
