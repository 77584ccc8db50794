import type { ReactNode } from 'react'
import { useOwedViews } from '../compose/owed-promises.ts'
import type { BoardItem } from '../due/questions.ts'
import { PromisedIssue } from './issue-state.tsx'

/** The issue behind an action that is due. */
export const DueIssue = ({ item: { incidentId, facts } }: { readonly item: BoardItem }): ReactNode => {
  const owed = useOwedViews(incidentId ?? '').find(({ kind, what }) => kind === 'action' && what === facts.what)
  return owed?.issue ? <PromisedIssue issue={owed.issue} /> : null
}
