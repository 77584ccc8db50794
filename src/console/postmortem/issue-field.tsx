import { type ReactNode, useEffect, useId, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { parseIssueUrl } from '../../core/issue/issue-link.ts'
import { useAsk } from '../api/use-api.ts'
import { IssueState } from '../issues/issue-state.tsx'
import { postmortemWords } from '../words/postmortem.ts'
import { useWords } from '../words/use-words.ts'
import { useAtPostmortem } from './at-postmortem.ts'

type Item = Schemas['ActionItem']

interface FieldProps {
  readonly item: Item
  readonly isReadOnly: boolean
  readonly onChange: (part: Partial<Item>) => void
}

interface Typed {
  readonly text: string
  /** Whether customers see the link, as it was when the typing began: an address that is taken away and written anew keeps it. */
  readonly isPublic: boolean
}

/** Half an address is nobody's link, and takes none away: what is typed is kept here until it names an issue, or nothing. */
const useTyped = ({ item, onChange }: FieldProps) => {
  const { issue } = item
  const [typed, setTyped] = useState<Typed>()
  const text = typed?.text ?? issue?.url ?? ''
  const isWrong = text.trim() !== '' && !parseIssueUrl(text).ok
  const type = (next: string): void => {
    const isPublic = issue?.isPublic ?? typed?.isPublic ?? false
    setTyped({ text: next, isPublic })
    const read = parseIssueUrl(next)
    if (read.ok && read.value.url !== issue?.url) onChange({ issue: { url: read.value.url, isPublic } })
    if (next.trim() === '' && issue) onChange({ issue: null })
  }
  // Once it is left, what the records hold is shown, also where a colleague changes it.
  const leave = (): void => {
    if (!isWrong) setTyped(undefined)
  }
  return { text, isWrong, type, leave }
}

/** As it was read last; asked for again and again, because the worker reads it by itself. */
const useIssueState = (url: string | undefined) => {
  const { incident } = useAtPostmortem()
  const { data } = useAsk(
    ['issues', incident.id],
    (api) => api.GET('/api/incidents/{incidentId}/issues', { params: { path: { incidentId: incident.id } } }),
    { enabled: url !== undefined, refetchInterval: 10_000 },
  )
  return data?.items.find((one) => one.url === url)
}

/** Where an action is worked on, and whether customers see that. */
export const IssueField = (props: FieldProps): ReactNode => {
  const { item, isReadOnly, onChange } = props
  const words = useWords(postmortemWords).actions
  const id = useId()
  const { text, isWrong, type, leave } = useTyped(props)
  const { issue } = item
  const { markWrong } = useAtPostmortem()
  useEffect(() => {
    markWrong(id, isWrong)
    return () => markWrong(id, false)
  }, [id, isWrong, markWrong])
  const state = useIssueState(issue?.url)
  if (isReadOnly && !issue) return null
  return (
    <div className="action-facts">
      {isReadOnly ? null : (
        <div className="stack-label action-issue">
          <label className="small soft" htmlFor={`${id}-issue`}>
            {words.issue}
          </label>
          <input
            id={`${id}-issue`}
            type="url"
            className="plain-input"
            value={text}
            aria-describedby={`${id}-hint`}
            aria-invalid={isWrong}
            onChange={({ currentTarget }) => type(currentTarget.value)}
            onBlur={leave}
          />
          <span id={`${id}-hint`} role={isWrong ? 'alert' : undefined} className={`small ${isWrong ? 'down' : 'soft'}`}>
            {isWrong ? words.issueWrong : issue ? '' : words.issueHint}
          </span>
        </div>
      )}
      {issue ? <IssueState issue={state ?? { url: issue.url, state: null, readAt: null, fault: null, isWatched: true }} /> : null}
      {issue && item.isPublic ? (
        <label className="tick small">
          <input
            type="checkbox"
            checked={issue.isPublic}
            disabled={isReadOnly}
            onChange={({ currentTarget }) => onChange({ issue: { ...issue, isPublic: currentTarget.checked } })}
          />
          {words.issueShown}
        </label>
      ) : null}
    </div>
  )
}
