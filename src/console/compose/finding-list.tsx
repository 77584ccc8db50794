import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Finding, Fix } from '../../lint/finding.ts'
import { Icon } from '../parts/icon.tsx'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { guideText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { changeOf } from './text-edit.ts'

const longestQuote = 60
const short = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text)

interface FixButtonProps {
  readonly text: string
  readonly lang?: string | undefined
  readonly fix: Fix
  /** The key that does the same, where it does. */
  readonly hasKey: boolean
  readonly onFix: (fix: Fix) => void
}

const FixButton = ({ text, lang, fix, hasKey, onFix }: FixButtonProps): ReactNode => {
  const words = useWords(composeWords).finding
  const { before, after } = changeOf(text, fix)
  return (
    <button type="button" className="fix-button small" onClick={() => onFix(fix)} {...(hasKey ? { 'aria-keyshortcuts': 'Alt+Enter' } : {})}>
      {after === '' ? (
        <>
          {words.leaveOut} <del lang={lang}>{short(before)}</del>
        </>
      ) : (
        <>
          <span className="unseen">{words.write} </span>
          <Icon name="right" />
          <ins lang={lang}>{short(after)}</ins>
        </>
      )}
      {hasKey ? (
        <span className="fix-keys" aria-hidden="true">
          <kbd>Alt</kbd> <kbd>Enter</kbd>
        </span>
      ) : null}
    </button>
  )
}

export interface FindingListProps {
  readonly id: string
  readonly text: string
  readonly lang?: string
  readonly findings: readonly Finding[]
  /** Those at the caret, shown in full. */
  readonly open: readonly Finding[]
  /** Leads to the place in the text. */
  readonly onOpen: (finding: Finding) => void
  /** Undefined where the text may only be read. */
  readonly onFix?: (fix: Fix) => void
}

interface OneProps extends Pick<FindingListProps, 'text' | 'lang' | 'onOpen' | 'onFix'> {
  readonly finding: Finding
}

const Quote = ({ finding: { quote }, lang }: Pick<OneProps, 'finding' | 'lang'>): ReactNode =>
  quote === '' ? null : <q lang={lang}>{short(quote)}</q>

/** One line: what is meant and what could stand there; the rest one tap away. */
const FindingLine = ({ text, lang, finding, onOpen, onFix }: OneProps): ReactNode => {
  const words = useWords(composeWords)
  const language = useLanguage()
  const [fix] = finding.fixes ?? []
  const message = guideText(finding.message, language)
  return (
    <li className={`finding-line ${finding.level}`}>
      <button type="button" className="finding-open small" onClick={() => onOpen(finding)}>
        <span className="finding-level">{words.levelsOfRemark[finding.level]}</span>{' '}
        <Quote finding={finding} {...(lang === undefined ? {} : { lang })} />{' '}
        <span className={fix && onFix ? 'unseen' : 'finding-gist'}>{message}</span>
      </button>
      {fix && onFix ? <FixButton text={text} lang={lang} fix={fix} hasKey={false} onFix={onFix} /> : null}
    </li>
  )
}

/** What is wrong, why, and what could stand there, where the writer is. */
const FindingCard = ({ text, lang, finding, onFix }: OneProps): ReactNode => {
  const words = useWords(composeWords)
  const language = useLanguage()
  const { rule, level, message, suggestion, fixes = [] } = finding
  return (
    <li className={`finding-card ${level}`}>
      <p>
        <span className="finding-level">{words.levelsOfRemark[level]}</span>{' '}
        <Quote finding={finding} {...(lang === undefined ? {} : { lang })} /> {guideText(message, language)}
      </p>
      {suggestion ? <p className="soft">{guideText(suggestion, language)}</p> : null}
      <div className="finding-acts">
        {onFix
          ? fixes.map((fix, at) => (
              <FixButton key={`${fix.start}-${fix.text}`} text={text} lang={lang} fix={fix} hasKey={at === 0} onFix={onFix} />
            ))
          : null}
        <Link to="/learn" hash={rule} target="_blank" className="small">
          {words.finding.more}
        </Link>
      </div>
    </li>
  )
}

/** What the guide says about a field, in words, for everybody who does not see the lines. */
export const FindingList = ({ id, text, lang, findings, open, onOpen, onFix }: FindingListProps): ReactNode =>
  findings.length === 0 ? null : (
    <ul className="findings" id={id}>
      {findings.map((finding) => {
        const props = { text, finding, onOpen, ...(lang === undefined ? {} : { lang }), ...(onFix ? { onFix } : {}) }
        const key = `${finding.rule}-${finding.start}`
        return open.includes(finding) ? <FindingCard key={key} {...props} /> : <FindingLine key={key} {...props} />
      })}
    </ul>
  )
