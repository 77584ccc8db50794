import type { Objected } from '../core/notice/waiver.ts'
import { isOurLine, ourWordsIn } from '../core/postmortem/timeline-words.ts'
import type { Language } from './language/language.ts'
import { type LintedReport, lintReport, type ReportToLint } from './lint-report.ts'

interface Text {
  readonly text: string
}
interface Noted {
  readonly note: string | null
}

/** An edition as far as the guide reads it. */
export interface EditionText {
  readonly language: string
  readonly summary: string
  readonly consequences: Noted
  readonly telling: Noted
  readonly timeline: readonly Text[]
  readonly factors: string | null
  readonly wentWell: string | null
  readonly unknown: string | null
  readonly further: readonly Text[]
  readonly actions: readonly { readonly what: string }[]
}

/** An edition as the guide reads it: what people wrote in it, under the pointers of its parts; `ownUrl` is where the page is found. */
const editionToLint = (edition: EditionText, ownUrl: string): ReportToLint => {
  const { language, summary, consequences, telling, timeline, factors, wentWell, unknown, further, actions } = edition
  const prose = { summary, consequences: consequences.note, telling: telling.note, factors, wentWell, unknown }
  return {
    language,
    ownUrl,
    parts: [
      ...Object.entries(prose).map(([part, text]) => ({ part: `/${part}`, text: text ?? '' })),
      ...timeline.flatMap(({ text }, i) => (isOurLine(text) ? [] : [{ part: `/timeline/${i}/text`, text, ours: ourWordsIn(text) }])),
      ...further.map(({ text }, i) => ({ part: `/further/${i}/text`, text })),
      ...actions.map(({ what }, i) => ({ part: `/actions/${i}/what`, text: what })),
    ],
    stated: ['has_start_time', ...(actions.length > 0 ? (['has_prevention_plan'] as const) : [])],
  }
}

/** What the guide finds in an edition beyond what it finds in the notice that announces it: the notice says the summary too. */
export const editionFindings = (
  edition: EditionText,
  ownUrl: string,
  languages: readonly Language[],
  inNotice: readonly Objected[],
): LintedReport['findings'] =>
  lintReport(editionToLint(edition, ownUrl), languages).findings.filter(
    ({ rule, quote }) => !inNotice.some((other) => other.rule === rule && other.quote === quote),
  )
