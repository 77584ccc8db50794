import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { issueTitle } from '../../core/issue/issue-link.ts'
import { issueWords } from '../words/issues.ts'
import { useWords } from '../words/use-words.ts'
import { Ago } from './ago.tsx'
import './issues.css'

type Issue = Schemas['TrackedIssue']

/** What is known of an issue: its state with when it was read, and what keeps it from being read again. */
export const IssueState = ({ issue }: { readonly issue: Issue }): ReactNode => {
  const words = useWords(issueWords)
  const { url, state, readAt, fault, isWatched } = issue
  return (
    <span className="small">
      <a href={url} target="_blank" rel="noreferrer">
        {issueTitle(url)}
      </a>{' '}
      {state === null || readAt === null ? (
        fault === null ? (
          <span className="soft">{isWatched ? words.unread : words.resting}</span>
        ) : null
      ) : (
        <>
          <strong className={state === 'closed' ? 'ok' : undefined}>{words.states[state]}</strong>{' '}
          <span className="soft">
            (<Ago at={readAt} words={words.readAt} />)
          </span>
        </>
      )}{' '}
      {fault === null ? null : <span className="soft">{words.faults[fault]}</span>}
    </span>
  )
}

/** The state beside something that readers were promised, and what to do once it is no longer open. */
export const PromisedIssue = ({ issue }: { readonly issue: Issue }): ReactNode => {
  const words = useWords(issueWords)
  return (
    <p className="small">
      <IssueState issue={issue} />
      {issue.state === 'closed' ? <strong className="issue-tell">{words.tellDone}</strong> : null}
      {issue.state === 'not_planned' ? <strong className="issue-tell">{words.tellDropped}</strong> : null}
    </p>
  )
}
