import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { usePageUrl } from '../api/page.ts'
import { useDo } from '../api/use-api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { OnceShown } from '../parts/once-shown.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { alertsWords } from '../words/alerts.ts'
import { useWords } from '../words/use-words.ts'
import '../subscribers/subscribers.css'

const example = (pageUrl: string, secret: string): string =>
  [
    `curl -X POST ${pageUrl}/intake/generic \\`,
    `  -H "Authorization: Bearer ${secret}" \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '{"key": "try-1", "state": "firing", "title": "Checkout fails", "labels": {"service": "checkout"}}'`,
  ].join('\n')

interface Kept {
  readonly secret: string
  readonly formerUntil: string | null
}

const Secret = ({ kept, onKept }: { readonly kept: Kept; readonly onKept: (kept: Kept) => void }): ReactNode => {
  const { source } = useWords(alertsWords)
  const pageUrl = usePageUrl()
  const [isRenewing, setRenewing] = useState(false)
  const change = useDo(
    (api, how: 'renew' | 'end') => api.POST('/api/alerts/secret', { body: { renew: how === 'renew', endFormer: how === 'end' } }),
    {
      touches: ['alerts', 'checklist'],
      onDone: (next, how) => {
        onKept(next)
        setRenewing(false)
        toast(how === 'renew' ? source.renewed : source.endedFormer)
      },
    },
  )
  return (
    <>
      <OnceShown text={kept.secret} label={source.secret} />
      {kept.formerUntil ? (
        <p className="row small">
          <span>
            {source.former} <When at={kept.formerUntil} />
          </span>
          <Button variant="default" size="sm" loading={change.isPending} onClick={() => change.mutate('end')}>
            {source.endFormer}
          </Button>
        </p>
      ) : null}
      <div className="row">
        <Button variant="default" onClick={() => setRenewing(true)}>
          {source.renew}
        </Button>
      </div>
      <details>
        <summary>{source.example}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard */}
        <pre className="once example" tabIndex={0}>
          {example(pageUrl, kept.secret)}
        </pre>
      </details>
      {isRenewing ? (
        <Confirm
          title={source.renewTitle}
          act={source.renew}
          onAct={() => change.mutate('renew')}
          onClose={() => setRenewing(false)}
          isPending={change.isPending}
          error={change.error}
        >
          <p>{source.renewText}</p>
        </Confirm>
      ) : null}
    </>
  )
}

/** The addresses of the intake, and the secret once somebody asks to see it. */
export const Source = (): ReactNode => {
  const { source } = useWords(alertsWords)
  const [kept, setKept] = useState<Kept>()
  const pageUrl = usePageUrl()
  const reveal = useDo((api) => api.POST('/api/alerts/secret', { body: { renew: false, endFormer: false } }), {
    touches: ['checklist'],
    onDone: setKept,
  })
  return (
    <section className="card stack">
      <div>
        <h2>{source.title}</h2>
        <p className="soft measure">{source.lead}</p>
      </div>
      <dl className="stack tight">
        <div>
          <dt className="small soft">{source.alertmanager}</dt>
          <dd>
            <OnceShown text={`${pageUrl}/intake/alertmanager`} label={source.alertmanager} />
          </dd>
        </div>
        <div>
          <dt className="small soft">{source.generic}</dt>
          <dd>
            <OnceShown text={`${pageUrl}/intake/generic`} label={source.generic} />
          </dd>
        </div>
      </dl>
      {kept ? (
        <Secret kept={kept} onKept={setKept} />
      ) : (
        <div className="row">
          <Button variant="default" loading={reveal.isPending} onClick={() => reveal.mutate()}>
            {source.reveal}
          </Button>
        </div>
      )}
      <Trouble error={reveal.error} />
    </section>
  )
}
