import type { ReactNode } from 'react'
import type { LintedNotice } from '../../lint/lint-notice.ts'
import type { AskedElement } from '../../lint/missing.ts'
import { Icon } from '../parts/icon.tsx'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { guideText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { goToField } from './desk-context.ts'
import { slotOf } from './element-slots.ts'
import './guide.css'

/** What is still open, as a question that leads to its slot. */
const Open = ({ element, level, question }: AskedElement): ReactNode => {
  const language = useLanguage()
  return (
    <li className={level}>
      <button type="button" className="text-button small" onClick={() => goToField(slotOf[element])}>
        {guideText(question, language)}
      </button>
    </li>
  )
}

const Answered = ({ element, answer }: AskedElement): ReactNode => {
  const words = useWords(composeWords).guide
  return (
    <li>
      <Icon name="check" />
      {answer === 'not-known' ? words.saidUnknown(words.elements[element]) : words.elements[element]}
    </li>
  )
}

/** How much of what readers ask is answered: a count and what is open, no mark and no colour of alarm. */
const Asked = ({ asked }: Pick<LintedNotice, 'asked'>): ReactNode => {
  const words = useWords(composeWords).guide
  const answered = asked.filter(({ answer }) => answer !== 'missing')
  const open = asked.filter(({ answer }) => answer === 'missing')
  return (
    <>
      <h2 className="guide-count">{words.says(answered.length, asked.length)}</h2>
      <div className="guide-meter" aria-hidden="true">
        {asked.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a bar are nothing but their place.
          <span key={at} className={at < answered.length ? 'full' : ''} />
        ))}
      </div>
      {open.length > 0 ? (
        <ul className="guide-open" aria-label={words.missing}>
          {open.map((one) => (
            <Open key={one.element} {...one} />
          ))}
        </ul>
      ) : null}
      {answered.length > 0 ? (
        <ul className="guide-said small soft" aria-label={words.said}>
          {answered.map((one) => (
            <Answered key={one.element} {...one} />
          ))}
        </ul>
      ) : null}
    </>
  )
}

export interface GuideProps {
  readonly linted: LintedNotice | undefined
  /** Leads to the first remark about the text. */
  readonly onRemarks: () => void
}

/** What the notice says of what readers ask, and what is still missing. Nothing here keeps anybody from publishing. */
export const Guide = ({ linted, onRemarks }: GuideProps): ReactNode => {
  const words = useWords(composeWords).guide
  if (!linted) return null
  const { asked, missing, findings, isRead } = linted
  return (
    <section className="guide" aria-label={words.title}>
      {isRead ? (
        <Asked asked={asked} />
      ) : (
        <ul className="guide-open" aria-label={words.missing}>
          {asked.flatMap((one) => (one.answer === 'missing' ? [<Open key={one.element} {...one} />] : []))}
        </ul>
      )}
      {isRead && missing.length === 0 && findings.length === 0 ? (
        <p className="ok row">
          <Icon name="check" />
          {words.good}
        </p>
      ) : null}
      {findings.length > 0 ? (
        <p className="small">
          <button type="button" className="text-button" onClick={onRemarks} aria-keyshortcuts="F8">
            {words.remarks(findings.length)}
          </button>{' '}
          <span className="only-wide" aria-hidden="true">
            <kbd>F8</kbd>
          </span>
        </p>
      ) : null}
      {isRead ? null : <p className="soft small">{words.unread}</p>}
    </section>
  )
}
