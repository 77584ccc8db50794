import { impactWeight } from '../component/impact.ts'
import { incidentPhases, type Phase, severities } from '../incident/phase.ts'
import type { NoticeChange } from '../notice/notice.ts'
import type { Word } from './due-facts.ts'

const impactText = ({ affected }: NoticeChange): string =>
  affected
    .map(({ componentId, impact }) => `${componentId}:${impact}`)
    .toSorted()
    .join(' ')

const isSame = (a: NoticeChange, b: NoticeChange): boolean =>
  a.phase === b.phase && a.severity === b.severity && (a.affected === b.affected || impactText(a) === impactText(b))

/** The last word that told a change of phase, severity or impact; the first word tells one. */
export const lastChange = (words: readonly Word[]): Word | undefined => {
  const told = words.filter(({ notice }) => notice.correction === null)
  for (let i = told.length - 1; i > 0; i--) {
    const [before, after] = [told[i - 1], told[i]]
    if (before && after && !isSame(before.notice.change, after.notice.change)) return after
  }
  return told[0]
}

const weightOf = ({ affected }: NoticeChange): number => affected.reduce((sum, { impact }) => sum + impactWeight(impact), 0)

const order: readonly Phase[] = incidentPhases
const phaseRank = ({ phase }: NoticeChange): number => order.indexOf(phase)

/** Whether things look better to customers after it than before. */
export const isBetter = (after: NoticeChange, before: NoticeChange): boolean =>
  phaseRank(after) > phaseRank(before) ||
  severities.indexOf(after.severity) < severities.indexOf(before.severity) ||
  weightOf(after) < weightOf(before)
