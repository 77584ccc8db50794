import type { PublicEdition } from '../core/postmortem/public-edition.ts'
import { isOurLine, ourWordsIn } from '../core/postmortem/timeline-words.ts'
import type { ReportToLint } from './lint-report.ts'

/** An edition as the guide reads it: what people wrote in it, under the pointers of its parts; `ownUrl` is where the page is found. */
export const editionToLint = (edition: PublicEdition, ownUrl: string): ReportToLint => {
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
