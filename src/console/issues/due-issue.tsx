import type { ReactNode } from 'react'
import { useOwedViews } from '../compose/owed-promises.ts'
import { PromisedIssue } from './issue-state.tsx'

/** The issue behind an action that is due. */
export const DueIssue = ({ incidentId, what }: { readonly incidentId: string; readonly what: string | null }): ReactNode => {
  const owed = useOwedViews(incidentId).find((promise) => promise.kind === 'action' && promise.what === what)
  return owed?.issue ? <PromisedIssue issue={owed.issue} /> : null
}
