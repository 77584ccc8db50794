import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { IssueState, PromisedIssue } from '../issues/issue-state.tsx'
import { When } from '../parts/when.tsx'
import { promiseWords } from '../words/promises.ts'
import { useWords } from '../words/use-words.ts'

type Listed = Schemas['ListedPromise']

/** By when; only what is still owed counts on towards it. */
const Due = ({ at, isCounting }: { readonly at: string | null; readonly isCounting: boolean }): ReactNode => {
  const words = useWords(promiseWords)
  if (at === null) return words.onChange
  return (
    <>
      {words.by} {isCounting ? <When at={at} relative="beside" /> : <When at={at} />}
    </>
  )
}

const OnePromise = ({ promise }: { readonly promise: Listed }): ReactNode => {
  const words = useWords(promiseWords)
  const { kind, what, dueAt, state, settledLate, standsFor, confirmedBy, isPublic, movedTo } = promise
  const isLate = state === 'missed' && settledLate === null
  const isOwed = state === 'open' || isLate
  const facts = [
    standsFor ? words.standsFor(standsFor.name) : '',
    confirmedBy ? words.confirmedBy(confirmedBy) : '',
    isPublic && isOwed ? words.onPage : '',
  ].filter(Boolean)
  return (
    <li>
      <p>
        <span className={`promise-state ${isLate ? 'down' : state === 'kept' ? 'ok' : 'soft'}`}>
          {movedTo ? words.moved : settledLate ? words.doneLate[settledLate.outcome] : words.states[state]}
        </span>{' '}
        {kind === 'next_update' ? words.kinds.next_update : <span dir="auto">{what ?? words.redacted}</span>}
      </p>
      <p className="soft small">
        {kind === 'next_update' ? null : `${words.kinds[kind]} · `}
        <Due at={dueAt} isCounting={isOwed && !movedTo} />
        {movedTo?.dueAt ? (
          <>
            {' · '}
            {words.movedTo} <When at={movedTo.dueAt} />
          </>
        ) : null}
        {facts.map((fact) => ` · ${fact}`)}
      </p>
      {promise.issue ? isOwed ? <PromisedIssue issue={promise.issue} /> : <IssueState issue={promise.issue} /> : null}
    </li>
  )
}

/** The promises of one incident. */
export const PromiseSection = ({ promises }: { readonly promises: readonly Listed[] }): ReactNode => {
  const [first] = promises
  if (!first) return null
  const id = `promises-${first.incidentId}`
  return (
    <section className="stack tight" aria-labelledby={id}>
      <h2 id={id} dir="auto">
        <Link to="/incidents/$incidentId" params={{ incidentId: first.incidentId }}>
          {first.title}
        </Link>
      </h2>
      <ul className="promise-list">
        {promises.map((promise) => (
          <OnePromise key={promise.id} promise={promise} />
        ))}
      </ul>
    </section>
  )
}
