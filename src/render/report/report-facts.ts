import { clockText, durationText, spanWords } from '../../core/notice/times.ts'
import type { Wording } from '../../core/notice/wording/wording.ts'
import type { Page } from '../../core/page/page.ts'
import { type Consequence, secondsUntilTold, type Telling } from '../../core/postmortem/computed-facts.ts'
import type { FollowedAction } from '../../core/postmortem/follow-through.ts'
import { type Instant, startOfDate } from '../../core/time.ts'
import type { ReportWords } from '../locales/report-words.ts'
import { dayText } from '../text/dates.ts'

/** What the sentences of a report are made with. */
export interface ReportSetting {
  readonly zone: Page['zone']
  readonly wording: Wording
  readonly words: ReportWords
}

/** Within one day the date is said once, and the zone. */
export const spanText = ({ from, until }: Consequence, { zone, wording, words }: ReportSetting): string => {
  const span = spanWords(from, until, zone, wording, null)
  return words.span(span.from.text, span.to.text, durationText(from, until, wording))
}

/** When customers were told beside when it began, in sentences. */
export const tellingText = ({ telling }: { readonly telling: Telling }, { zone, wording, words }: ReportSetting): string => {
  const { beganAt, toldAt, notices, corrections } = telling
  const began = clockText(beganAt, zone, wording, null)
  const told = clockText(toldAt, zone, wording, null)
  const when =
    secondsUntilTold(telling) < 0 ? words.toldBefore(told, began) : words.told(began, told, durationText(beganAt, toldAt, wording))
  return `${when} ${words.notices(notices, corrections)}`
}

export const actionText = (
  { ownerRole, on }: { readonly ownerRole: string; readonly on: string },
  { zone, wording, words }: ReportSetting,
): string => {
  const day = startOfDate(on, zone)
  return words.action(ownerRole, day ? dayText(day, zone, wording) : on)
}

const stateText = ({ standing }: FollowedAction, day: (at: Instant) => string, { words: { follow } }: ReportSetting): string => {
  switch (standing.state) {
    case 'open': {
      const said = standing.isLate ? follow.late : follow.open
      return standing.dueAt ? `${said}, ${follow.by(day(standing.dueAt))}` : said
    }
    case 'done':
      return (standing.isLate ? follow.doneLate : follow.done)(day(standing.at))
    case 'dropped':
      return follow.dropped(day(standing.at))
  }
}

/** What became of a promised action, where nothing leads to the notices that tell of it. */
export const followedText = (action: FollowedAction, setting: ReportSetting): string => {
  const day = (at: Instant): string => dayText(at, setting.zone, setting.wording)
  const moves = action.moves.flatMap(({ from }) => (from ? [setting.words.follow.movedFrom(day(from))] : []))
  return [stateText(action, day, setting), ...moves].join('; ')
}
