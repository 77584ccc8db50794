import type { ReactNode } from 'react'
import { guideText } from '../../lint/guide-text.ts'
import type { LintedReport } from '../../lint/lint-report.ts'
import { useLanguage } from '../words/language.ts'
import { postmortemWords } from '../words/postmortem.ts'
import { useWords } from '../words/use-words.ts'
import { goToSection, useAtPostmortem } from './at-postmortem.ts'
import { shownnessOf } from './report-bodies.ts'

/** The sections with how it stands with each. */
export const Contents = (): ReactNode => {
  const { bodies, states, sections, headingOf } = useAtPostmortem()
  const words = useWords(postmortemWords)
  return (
    <nav className="contents" aria-label={words.contents}>
      <ol>
        {sections.map((section) => {
          const shown = shownnessOf(bodies, section)
          const { saving = 'saved' } = states[section] ?? {}
          const isAsking = saving === 'conflict' || saving === 'refused'
          return (
            <li key={section}>
              <button type="button" className="contents-link" onClick={() => goToSection(section)}>
                {headingOf(section).title}
                <span className={`small ${isAsking ? 'down' : 'soft'}`}>{isAsking ? words.saving[saving] : words.states[shown]}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** What readers of a report ask, and nothing in it answers. */
export const ReportAsks = ({ missing }: Pick<LintedReport, 'missing'>): ReactNode => {
  const words = useWords(postmortemWords)
  const language = useLanguage()
  if (missing.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="asks-title">
      <h2 id="asks-title">{words.asks}</h2>
      <ul className="report-asks small">
        {missing.map(({ element, suggestion }) => (
          <li key={element}>{guideText(suggestion, language)}</li>
        ))}
      </ul>
    </section>
  )
}
