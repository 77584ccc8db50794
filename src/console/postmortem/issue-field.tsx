import { type ReactNode, useId, useState } from 'react'
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

/** Half an address is nobody's link: what is typed is kept here until it names an issue. */
const useTyped = ({ item, onChange }: FieldProps) => {
  const known = item.issue?.url ?? ''
  const [typed, setTyped] = useState<string>()
  const text = typed ?? known
  const name = parseIssueUrl(text)
  const isWrong = text.trim() !== '' && !name.ok
  const type = (next: string): void => {
    setTyped(next)
    const read = parseIssueUrl(next)
    const url = read.ok ? read.value.url : null
    if (url !== (item.issue?.url ?? null)) onChange({ issue: url === null ? null : { url, isPublic: item.issue?.isPublic ?? false } })
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
      {issue ? <IssueState issue={state ?? { url: issue.url, state: null, readAt: null, fault: null }} /> : null}
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
