import type { ReactNode } from 'react'
import type { Incident } from '../../core/incident/incident.ts'
import { toldMilestone } from '../../core/policy/told-milestone.ts'
import { usePage } from '../api/page.ts'
import { clockWords } from '../words/clock.ts'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import { useAtDesk } from './desk-context.ts'

/** Where the clock policy asks for no notice at this milestone: its writer may go on all the same. */
export const MilestoneNote = ({ expected }: { readonly expected: Incident }): ReactNode => {
  const { state } = useAtDesk()
  const words = useWords(composeWords)
  const { milestones } = useWords(clockWords)
  const { data: page } = usePage()
  const { kind, change } = state.draft
  const told = toldMilestone(state.draft, kind === 'first-notice' ? null : expected)
  if (!page || told === null || expected.kind !== 'incident' || kind === 'report') return null
  const asked = page.clock.bySeverity[change.severity].milestones
  if (asked.includes(told)) return null
  return (
    <p className="soft small" role="note">
      {words.notAsked(milestones[told], words.severities[change.severity], asked.map((one) => milestones[one]).join(', '))}
    </p>
  )
}
