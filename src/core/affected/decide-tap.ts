import type { ComponentId } from '../brand.ts'
import { type Incident, isOpen } from '../incident/incident.ts'
import { matchRule } from '../signal/match-rule.ts'
import type { AlertRule, Proposal, SignalReport } from '../signal/signal.ts'
import { type Instant, isBefore, laterOf, plusSeconds } from '../time.ts'
import { tapWindowSeconds } from './tap.ts'

/** So many networks within the window say so: one may err, two may sit in one office. */
export const enoughNetworks = 3

/** Whether an alert may be about this component: its rule names it, or nobody has said what it is about. */
export const concerns = (report: Pick<SignalReport, 'labels'>, rules: readonly AlertRule[], componentId: ComponentId): boolean => {
  const rule = matchRule(report, rules)
  return rule === undefined || rule.componentIds.includes(componentId)
}

/** Whether readers of this component may say the same as a proposal that waits: it names it, or nobody has said what it is about. */
export const mayConcern = ({ kind, state, affected }: Proposal, componentId: ComponentId): boolean =>
  kind === 'open' && state === 'waiting' && (affected.length === 0 || affected.some((one) => one.componentId === componentId))

/** Whether an incident has in hand what readers of this component suffer: a drill has not, nor has a maintenance that is only announced. */
export const hasInHand = (incident: Incident, componentId: ComponentId): boolean =>
  isOpen(incident) &&
  !incident.isDrill &&
  incident.phase !== 'scheduled' &&
  incident.affected.some((one) => one.componentId === componentId)

/** So long a person's word holds against readers who had brought the matter back: what they add within it is more of the same. */
export const quietSeconds = 60 * 60

/** Dismissed by somebody who knew what readers say, because it was they who had brought it back. */
const isQuiet = ({ again, updatedAt }: Proposal, now: Instant): boolean =>
  again?.because === 'readers' && isBefore(now, plusSeconds(updatedAt, quietSeconds))

/**
 * After when taps count beside a firing alert that a person has settled: after that was done, because what was tapped before was known by
 * then. Undefined while somebody has it in hand, and for the quiet time after what readers had brought back was dismissed: networks are
 * cheap to a flood, which would bring it back as often as somebody dismisses it.
 */
export const tapsCountAfter = (former: Proposal, incident: Incident | undefined, now: Instant): Instant | undefined => {
  const window = plusSeconds(now, -tapWindowSeconds)
  if (former.state === 'dismissed') return isQuiet(former, now) ? undefined : laterOf(window, former.updatedAt)
  return former.state === 'accepted' && incident && !isOpen(incident) ? laterOf(window, incident.updatedAt) : undefined
}
