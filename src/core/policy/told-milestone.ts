import { isClosed, type Phase } from '../incident/phase.ts'
import type { Notice, NoticeChange } from '../notice/notice.ts'
import type { Milestone } from './clock-policy.ts'

type State = Pick<NoticeChange, 'phase' | 'severity' | 'affected'>

const isAffectedAlike = (a: State, b: State): boolean => {
  const text = ({ affected }: State): string =>
    affected
      .map(({ componentId, impact }) => `${componentId}:${impact}`)
      .toSorted()
      .join(' ')
  return text(a) === text(b)
}

const ofPhase = (phase: Phase): Milestone => (phase === 'identified' || phase === 'monitoring' ? phase : 'impact')

/** The milestone that a notice tells, by what was told last; null where nothing has changed, and for a correction. */
export const toldMilestone = ({ change, correction }: Pick<Notice, 'change' | 'correction'>, last: State | null): Milestone | null => {
  if (correction !== null) return null
  if (last === null) return 'opened'
  if (isClosed(change.phase)) return 'resolved'
  if (change.phase !== last.phase) return ofPhase(change.phase)
  return change.severity === last.severity && isAffectedAlike(change, last) ? null : 'impact'
}
