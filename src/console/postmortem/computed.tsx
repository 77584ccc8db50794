import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import { parseTimeZone } from '../../core/time.ts'
import { reportWordsOf } from '../../render/locales/report-words.ts'
import { spanText, tellingText } from '../../render/report/report-facts.ts'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { postmortemWords } from '../words/postmortem.ts'
import { useWords } from '../words/use-words.ts'
import { useAtPostmortem } from './at-postmortem.ts'
import { consequencesIn, tellingIn } from './report-bodies.ts'

/** What the sentences of a report are made with, in the language of whoever reads the console. */
export const useReportSetting = () => {
  const { page } = useAtPostmortem()
  const language = useLanguage()
  const zone = parseTimeZone(page.zone)
  return zone.ok ? { zone: zone.value, wording: wordingOf(language), words: reportWordsOf(language) } : undefined
}

/** For how long what was impaired, as it was published. */
export const ConsequenceFacts = (): ReactNode => {
  const { postmortem } = useAtPostmortem()
  const words = useWords(postmortemWords).computed
  const { impacts } = useWords(composeWords)
  const setting = useReportSetting()
  const rows = consequencesIn(postmortem)
  if (!setting) return null
  const { loss } = postmortem
  if (rows.length === 0 && loss === null) return <p className="soft">{postmortem.telling ? words.none : words.open}</p>
  return (
    <>
      {loss === null ? null : (
        <p dir="auto">
          {setting.words.lossTold} {loss}
        </p>
      )}
      <dl className="computed-rows">
        {rows.map((row) => (
          <div key={`${row.component} ${row.from.toString()}`}>
            <dt>
              <bdi>{row.component}</bdi>: {impacts[row.impact]}
            </dt>
            <dd>{spanText(row, setting)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** When it began beside when customers were told. */
export const TellingFacts = (): ReactNode => {
  const { postmortem } = useAtPostmortem()
  const words = useWords(postmortemWords).computed
  const setting = useReportSetting()
  const telling = tellingIn(postmortem)
  if (!setting) return null
  return telling ? <p>{tellingText({ telling }, setting)}</p> : <p className="soft">{words.open}</p>
}

/** Numbers come from the record, and are put right where they were said. */
export const Computed = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const { postmortem } = useAtPostmortem()
  const words = useWords(postmortemWords).computed
  return (
    <div className="computed">
      <p className="small soft">{words.title}</p>
      {children}
      <p className="small soft">
        {words.wrong}{' '}
        <Link to="/incidents/$incidentId" params={{ incidentId: postmortem.incidentId }}>
          {words.toIncident}
        </Link>
      </p>
    </div>
  )
}
