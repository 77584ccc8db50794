import type { Audience } from '../core/audience/audience.ts'
import type { PageFacts } from '../core/due/due-facts.ts'
import type { DueItem } from '../core/due/due-item.ts'
import { factsBehind } from '../core/due/due-near.ts'
import { dueOf } from '../core/due/due-of.ts'
import type { DueState } from '../core/due/due-state.ts'
import { mayHear } from '../core/due/duty-list.ts'
import { type DutyRoster, parseReminderSubject, type ReminderSubject, rosterOf, standingOf } from '../core/due/reminders.ts'
import type { ReminderPolicy } from '../core/due/turns.ts'
import type { Operator } from '../core/operator/operator.ts'
import type { Page } from '../core/page/page.ts'
import { isTest } from '../core/signal/signal.ts'
import type { Instant } from '../core/time.ts'
import { loadDueFacts } from './due-facts.ts'
import type { Holidays } from './ports.ts'
import type { Records } from './store.ts'

/** To an operator: something that is owed, as it stands when it is said. */
export interface ReminderLetter {
  readonly page: Page
  readonly item: DueItem
  /** 0 ahead, 1 at the time, 2 and more when somebody before did nothing. */
  readonly stage: number
  /** When the reminder was written. */
  readonly at: Instant
  /** Whom it asks; empty is everybody who may publish. */
  readonly asked: readonly Operator[]
  /** Who has it now, for those who only look on; empty is everybody. */
  readonly onIt: readonly Operator[]
  /** Who handed it to the one who is asked. */
  readonly handedBy: string | null
  readonly audiences: readonly Audience[]
  readonly isDrill: boolean
}

interface PageDue {
  readonly page: Page
  readonly facts: PageFacts
  readonly states: ReadonlyMap<string, DueState>
  readonly operators: readonly Operator[]
  readonly roster: DutyRoster
  readonly policy: ReminderPolicy
  readonly audiences: readonly Audience[]
}

const loadPageDue = async (records: Records, holidays: Holidays, subject: ReminderSubject, at: Instant): Promise<PageDue | undefined> => {
  const page = await records.pages.find(subject.pageId)
  if (!page) return undefined
  const facts = await loadDueFacts(records, page, { holidays, now: at })
  const operators = await records.operators.list()
  return {
    page,
    facts,
    states: new Map((await records.dueStates.listOf(page.id)).map((state) => [state.key, state])),
    operators,
    roster: rosterOf((await records.dutyLists.find(page.id))?.places ?? [], operators),
    policy: facts.policy.reminders,
    audiences: facts.audiences.map(({ audience }) => audience),
  }
}

/** One duty as it was at that moment, of no more than it can follow from. */
const itemAt = (facts: PageFacts, key: string, at: Instant): DueItem | undefined =>
  dueOf(factsBehind(facts, [key]), at).find((item) => item.key === key)

const isDrillOf = async (records: Records, { subject }: DueItem): Promise<boolean> => {
  if (subject.kind === 'incident') return (await records.incidents.find(subject.id))?.isDrill ?? false
  const proposal = subject.kind === 'proposal' ? await records.proposals.find(subject.id) : undefined
  return proposal !== undefined && isTest(proposal)
}

/**
 * Loads what reminders tell about, each page once for all of a batch. Whether something is still owed is asked as of the moment at which the reminder was
 * written, with the records of now: what was said since has settled it, and a node whose clock is wrong drops nothing.
 */
export const openReminders = (records: Records, holidays: Holidays) => {
  const pages = new Map<string, Promise<PageDue | undefined>>()
  const pageDue = (subject: ReminderSubject, at: Instant): Promise<PageDue | undefined> => {
    const found = pages.get(subject.pageId) ?? loadPageDue(records, holidays, subject, at)
    pages.set(subject.pageId, found)
    return found
  }
  /** The letter, or why there is nothing to tell any more. */
  return async (text: string, at: Instant): Promise<ReminderLetter | string> => {
    const subject = parseReminderSubject(text)
    const due = subject && (await pageDue(subject, at))
    const item = subject && due && itemAt(due.facts, subject.key, at)
    if (!subject || !due || !item) return 'It is not owed any more: somebody has said it, or it helps nobody now.'
    const state = due.states.get(item.key)
    if ((state?.round.number ?? 0) !== subject.round) return 'Somebody snoozed it or handed it over.'
    const { hearer, stage } = subject
    const asked = due.operators.filter(({ id }) => id === hearer)
    if (hearer !== 'everybody' && hearer !== 'chat' && !asked.some((operator) => mayHear(operator)))
      return 'The operator cannot do anything about it any more.'
    const handedBy = state?.handOver && state.handOver.to === hearer ? state.handOver.by.name : null
    const { page, audiences } = due
    const { onIt } = standingOf(item, due.roster, state, due.policy, at)
    const having = due.operators.filter(({ id }) => onIt?.includes(id))
    return { page, item, stage, at, asked, onIt: having, handedBy, audiences, isDrill: await isDrillOf(records, item) }
  }
}
