import { Button, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { followWords, inDueOrder } from '../../core/postmortem/follow-through.ts'
import { atMinuteOf, instantText, lastMinuteOfDay, parseTimeZone } from '../../core/time.ts'
import { faultAt } from '../api/faults.ts'
import { useSession } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { useOwedViews } from '../compose/owed-promises.ts'
import type { OwedView } from '../compose/owed-view.ts'
import { PromisedIssue } from '../issues/issue-state.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { postmortemWords } from '../words/postmortem.ts'
import { useWords } from '../words/use-words.ts'
import { useAtPostmortem } from './at-postmortem.ts'

type Told =
  | { readonly state: 'done' }
  | { readonly state: 'moved'; readonly why: string; readonly on: string }
  | { readonly state: 'dropped'; readonly why: string }

/** Begins the notice that tells customers what became of an action, and leads to it. */
const useTelling = (promise: OwedView) => {
  const { incident, page } = useAtPostmortem()
  const session = useSession()
  const navigate = useNavigate()
  const said = followWords[page.language]
  const what = promise.what ?? ''
  const wordsOf = (told: Told): string => (told.state === 'done' ? said.done(what) : said[told.state](what, told.why))
  const promiseOf = (on: string) => {
    const zone = parseTimeZone(page.zone)
    // The end of that day, so that doing it on the day itself is in time.
    const by = zone.ok ? instantText(atMinuteOf(on, lastMinuteOfDay, zone.value)) : null
    return {
      kind: 'action' as const,
      what,
      by,
      standsFor: promise.standsFor?.id ?? session.data?.operator.id ?? '',
      isPublic: promise.isPublic,
    }
  }
  return useDo(
    (api, told: Told) =>
      api.POST('/api/incidents/{incidentId}/drafts', {
        params: { path: { incidentId: incident.id } },
        body: {
          kind: 'report',
          language: page.language,
          freeText: wordsOf(told),
          settles: [{ commitmentId: promise.id, outcome: told.state === 'done' ? 'kept' : 'withdrawn' }],
          promises: told.state === 'moved' ? [promiseOf(told.on)] : [],
        },
      }),
    { touches: ['drafts', 'incidents'], onDone: ({ id }) => void navigate({ to: '/compose/$noticeId', params: { noticeId: id } }) },
  )
}

const WhyDialog = ({
  promise,
  kind,
  onClose,
}: {
  readonly promise: OwedView
  readonly kind: 'moved' | 'dropped'
  readonly onClose: () => void
}): ReactNode => {
  const words = useWords(postmortemWords).follow
  const telling = useTelling(promise)
  const [why, setWhy] = useState('')
  const [on, setOn] = useState('')
  return (
    <DialogForm
      title={words.titles[kind]}
      act={words.write}
      onClose={onClose}
      onSend={() => telling.mutate(kind === 'moved' ? { state: kind, why, on } : { state: kind, why })}
      sending={telling}
      shown={['/freeText', '/promises/0/by']}
      isHeld={why.trim() === '' || (kind === 'moved' && on === '')}
    >
      <p dir="auto">{promise.what}</p>
      {kind === 'moved' ? (
        <TextInput
          type="date"
          label={words.on}
          value={on}
          error={faultAt(telling.error, '/promises/0/by')}
          onChange={({ currentTarget }) => setOn(currentTarget.value)}
        />
      ) : null}
      <Textarea
        label={words.why}
        description={words.whyHint}
        autosize
        minRows={2}
        value={why}
        error={faultAt(telling.error, '/freeText')}
        onChange={({ currentTarget }) => setWhy(currentTarget.value)}
      />
    </DialogForm>
  )
}

const Owed = ({ promise }: { readonly promise: OwedView }): ReactNode => {
  const { isReadOnly } = useAtPostmortem()
  const words = useWords(postmortemWords).follow
  const telling = useTelling(promise)
  const [asking, setAsking] = useState<'moved' | 'dropped' | null>(null)
  const names = { 'aria-describedby': `owed-${promise.id}` }
  return (
    <li className="followed">
      <p id={`owed-${promise.id}`}>
        <span dir="auto">{promise.what}</span>{' '}
        <span className={`small ${promise.state === 'missed' ? 'down' : 'soft'}`}>
          {promise.dueAt ? <When at={promise.dueAt} relative="beside" /> : null}
        </span>
      </p>
      {promise.issue ? <PromisedIssue issue={promise.issue} /> : null}
      {isReadOnly ? null : (
        <div className="row">
          <Button
            size="xs"
            variant={promise.issue?.state === 'closed' ? 'filled' : 'default'}
            loading={telling.isPending}
            onClick={() => telling.mutate({ state: 'done' })}
            {...names}
          >
            {words.done}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => setAsking('moved')} {...names}>
            {words.move}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={() => setAsking('dropped')} {...names}>
            {words.drop}
          </Button>
        </div>
      )}
      <Trouble error={telling.error} />
      {asking ? <WhyDialog promise={promise} kind={asking} onClose={() => setAsking(null)} /> : null}
    </li>
  )
}

/** What customers were promised and nobody has told them the end of: each end is a notice. */
export const FollowThrough = (): ReactNode => {
  const { incident } = useAtPostmortem()
  const words = useWords(postmortemWords).follow
  const owed = useOwedViews(incident.id).filter(({ kind, what }) => kind === 'action' && what !== null)
  if (owed.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="follow-title">
      <h2 id="follow-title">{words.title}</h2>
      <p className="small soft">{words.lead}</p>
      <ul className="stack tight">
        {inDueOrder(owed, ({ dueAt }) => ({ state: 'promised', on: dueAt })).map((promise) => (
          <Owed key={promise.id} promise={promise} />
        ))}
      </ul>
    </section>
  )
}
