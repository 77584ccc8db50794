import type { ReactNode } from 'react'
import { type Incident, isOpen } from '../../core/incident/incident.ts'
import { isClosed } from '../../core/incident/phase.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { useQuestion } from '../api/use-api.ts'
import { timelineQuestion } from '../incidents/questions.ts'
import { Icon } from '../parts/icon.tsx'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'

const named = 3

interface FiringNoteProps {
  readonly draft: Pick<Notice, 'change' | 'correction'>
  readonly incident: Incident
}

const Firing = ({ incidentId }: { readonly incidentId: string }): ReactNode => {
  const { firing } = useWords(composeWords)
  // An alert that goes quiet moves nothing in the journal.
  const { data } = useQuestion({ ...timelineQuestion(incidentId), options: { refetchInterval: 30_000 } })
  const loud = data?.signals.filter(({ state }) => state === 'firing') ?? []
  if (loud.length === 0) return null
  return (
    <p className="publish-standing small" role="status">
      <Icon name="alerts" />
      <span>
        {firing.lead(loud.length)}{' '}
        {loud.slice(0, named).map(({ source, key, title }, at) => (
          <span key={`${source} ${key}`}>
            {at > 0 ? ', ' : ''}
            <q dir="auto">{title}</q>
          </span>
        ))}
        {loud.length > named ? ` ${firing.more(loud.length - named)}` : ''}. {firing.after(loud.length)}
      </span>
    </p>
  )
}

/** Whoever closes an incident hears what of its alerts goes on, and what follows from closing all the same (decision 16). */
export const FiringNote = ({ draft, incident }: FiringNoteProps): ReactNode =>
  draft.correction === null && isClosed(draft.change.phase) && isOpen(incident) ? <Firing incidentId={incident.id} /> : null
