import type { CommitmentId } from '../brand.ts'
import { idOf } from '../id.ts'
import type { Incident } from '../incident/incident.ts'
import type { Phase } from '../incident/phase.ts'
import { isPublished, type Notice, type NoticeContent } from '../notice/notice.ts'
import type { ParsedNoticeInput } from '../notice/parse-notice-input.ts'
import { stillTrue } from '../notice/still-true.ts'
import { wordingOf } from '../notice/wording/wording.ts'
import type { Language } from '../page/page.ts'
import { type Instant, isBefore, secondsBetween } from '../time.ts'
import type { PageFacts } from './due-facts.ts'
import type { DueItem } from './due-item.ts'
import { plusMinutes } from './incident-item.ts'

/** Longer than the night between two working days. */
const longestNightHours = 18

/** The one language of those to whom it is owed; the page's where it is owed to everybody or they differ. */
const languageOf = ({ owedTo }: DueItem, { page, audiences }: PageFacts): Language => {
  if (owedTo.kind !== 'audiences') return page.language
  const spoken = new Set(audiences.flatMap(({ audience }) => (owedTo.audienceIds.includes(audience.id) ? [audience.language] : [])))
  const [only] = spoken
  return only && spoken.size === 1 ? only : page.language
}

/** Who goes on while they are away, and when they hear next: before they are back. */
const forTheNight = ({ facts: { at, opensAt } }: DueItem, language: Language, { policy }: PageFacts): NoticeContent['slots'] => {
  const { throughNight, throughClosedDays } = wordingOf(language)
  const isLong = at !== null && opensAt !== null && secondsBetween(at, opensAt) > longestNightHours * 3600
  const by = opensAt && plusMinutes(opensAt, -policy.office.openingMinutes)
  return { action: isLong ? throughClosedDays : throughNight, nextUpdate: { by, onChange: true }, notKnown: [] }
}

/** What was said in another language only is asked for: a word that leaves out what fails must not go out by one press. */
const asksWhatFails = (content: NoticeContent, language: Language): NoticeContent =>
  content.slots.now !== undefined || content.freeText !== null || content.slots.notKnown.includes('now')
    ? content
    : { ...content, slots: { ...content.slots, now: wordingOf(language).stillFails } }

/** What begins or ends is said by the phase; everything else leaves it where it is. After its window nothing begins any more. */
const phaseSaid = ({ kind }: DueItem, { window }: Incident, now: Instant): Phase | undefined => {
  if (kind === 'maintenance_over') return 'completed'
  if (kind !== 'maintenance_starting') return undefined
  return window !== null && !isBefore(now, window.endsAt) ? 'completed' : 'in_progress'
}

/** The promise that a duty hangs on is the last part of its key. */
const promiseOf = ({ key }: DueItem): CommitmentId => idOf<CommitmentId>(key.slice(key.lastIndexOf(':') + 1))

/**
 * The notice that settles a due item, as far as the records know it: what is still true, to whom it is owed, in their language. Words of
 * another language are not taken over, and what nobody has confirmed is a blank: whoever writes says both anew.
 */
export const dueInput = (
  item: DueItem,
  ground: { readonly incident: Incident; readonly notices: readonly Notice[]; readonly facts: PageFacts; readonly now: Instant },
): ParsedNoticeInput => {
  const { incident, notices, facts, now } = ground
  const language = languageOf(item, facts)
  const phase = phaseSaid(item, incident, now) ?? incident.phase
  const spoken = notices.filter((notice) => !isPublished(notice) || notice.language === language)
  const carried = stillTrue({
    incident,
    notices: spoken,
    phase,
    language,
    clock: facts.policy,
    now,
  })
  const content = notices.some(isPublished) && !spoken.some(isPublished) ? asksWhatFails(carried, language) : carried
  const night = item.kind === 'before_closing' ? forTheNight(item, language, facts) : null
  return {
    language,
    content: night ? { ...content, slots: { ...content.slots, ...night, notKnown: content.slots.notKnown } } : content,
    change: { phase },
    ...(item.kind === 'action_item' ? { settles: [{ commitmentId: promiseOf(item), outcome: 'kept' }] } : {}),
    addressing: item.owedTo.kind === 'audiences' ? { kind: 'audiences', audienceIds: item.owedTo.audienceIds } : { kind: 'all' },
  }
}
