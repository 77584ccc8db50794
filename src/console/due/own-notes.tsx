import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuestion } from '../api/use-api.ts'
import { When } from '../parts/when.tsx'
import { dueWords } from '../words/due.ts'
import { useWords } from '../words/use-words.ts'
import { boardQuestion } from './questions.ts'

/** What one put aside oneself and can decide about now. Nobody waits for it, so it is never late; and nobody else is shown it. */
export const OwnNotes = ({ incidentId }: { readonly incidentId?: string }): ReactNode => {
  const { notes } = useWords(dueWords)
  const { data } = useQuestion(boardQuestion)
  const own = (data?.items ?? []).filter((item) => item.kind === 'sealed_note' && (!incidentId || item.incidentId === incidentId))
  const oldest = own.map(({ facts }) => facts.countedFrom ?? '').sort()[0]
  return oldest ? (
    <p className="soft">
      {notes.waiting(own.length)} <When at={oldest} relative="alone" /> <Link to="/account">{notes.decide}</Link>
    </p>
  ) : null
}
