import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Waiver } from '../../core/notice/waiver.ts'
import type { Finding, Fix } from '../../lint/finding.ts'
import { guideText } from '../../lint/guide-text.ts'
import { Icon } from '../parts/icon.tsx'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { waiverWords } from '../words/waivers.ts'
import { ReasonForm } from './reason-form.tsx'
import { changeOf } from './text-edit.ts'
import { useWaiving } from './use-waiving.ts'
import { IgnoreKeys, WaivedText } from './waived.tsx'

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
  readonly lang: string | undefined
  readonly findings: readonly Finding[]
  /** Those at the caret, shown in full. */
  readonly open: readonly Finding[]
  /** Leads to the place in the text. */
  readonly onOpen: (finding: Finding) => void
  /** Undefined where the text may only be read. */
  readonly onFix: ((fix: Fix) => void) | undefined
  /** The finding for which a reason is being given. */
  readonly reasonFor: string | undefined
  readonly onAskReason: (finding: Finding) => void
  readonly onCloseReason: () => void
}

/** Where a finding is its own, for as long as the text stands. */
export const keyOf = ({ rule, start }: Finding): string => `${rule}-${start}`

interface OneProps extends Omit<FindingListProps, 'id' | 'findings' | 'open'> {
  readonly finding: Finding
}

const Quote = ({ finding: { quote, about }, lang }: Pick<OneProps, 'finding' | 'lang'>): ReactNode =>
  quote === '' || about !== undefined ? null : <q lang={lang}>{short(quote)}</q>

/** One that somebody lets stand: quiet, with the reason. */
const WaivedLine = ({ lang, finding, onOpen, waiver }: OneProps & { readonly waiver: Waiver }): ReactNode => (
  <li className="finding-line waived">
    <button type="button" className="finding-open small soft" onClick={() => onOpen(finding)}>
      <Quote finding={finding} lang={lang} />
    </button>
    <WaivedText waiver={waiver} />
  </li>
)

/** The way to let it stand: a button, and where it was pressed the line for the reason. */
const IgnoreAct = ({ finding, reasonFor, onAskReason, onCloseReason }: OneProps): ReactNode => {
  const words = useWords(waiverWords)
  const { waive } = useWaiving()
  if (!waive || finding.quote.trim() === '') return null
  if (reasonFor === keyOf(finding)) {
    const keep = (reason: string): void => {
      waive(finding, reason)
      onCloseReason()
    }
    return <ReasonForm onReason={keep} onClose={onCloseReason} />
  }
  return (
    <button type="button" className="text-button small" onClick={() => onAskReason(finding)} aria-keyshortcuts="Alt+I">
      {words.ignore} <IgnoreKeys />
    </button>
  )
}

/** One line: what is meant and what could stand there; the rest one tap away. */
const FindingLine = ({ text, lang, finding, onOpen, onFix }: OneProps): ReactNode => {
  const words = useWords(composeWords)
  const language = useLanguage()
  const [fix] = finding.fixes ?? []
  const message = guideText(finding.message, language)
  return (
    <li className={`finding-line ${finding.level}`}>
      <button type="button" className="finding-open small" onClick={() => onOpen(finding)}>
        <span className="finding-level">{words.levelsOfRemark[finding.level]}</span> <Quote finding={finding} lang={lang} />{' '}
        <span className={fix && onFix ? 'unseen' : 'finding-gist'}>{message}</span>
      </button>
      {fix && onFix ? <FixButton text={text} lang={lang} fix={fix} hasKey={false} onFix={onFix} /> : null}
    </li>
  )
}

/** What is wrong, why, and what could stand there, where the writer is. */
const FindingCard = (props: OneProps): ReactNode => {
  const { text, lang, finding, onFix } = props
  const words = useWords(composeWords)
  const language = useLanguage()
  const waiver = useWaiving().of(finding)
  const { rule, level, message, suggestion, fixes = [] } = finding
  return (
    <li className={`finding-card ${waiver ? 'waived' : level}`}>
      <p>
        <span className="finding-level">{words.levelsOfRemark[level]}</span> <Quote finding={finding} lang={lang} />{' '}
        {guideText(message, language)}
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
        {waiver ? null : <IgnoreAct {...props} />}
      </div>
      {waiver ? <WaivedText waiver={waiver} hasKey /> : null}
    </li>
  )
}

/** What the guide says about a field, in words, for everybody who does not see the lines. */
export const FindingList = ({ id, findings, open, ...rest }: FindingListProps): ReactNode => {
  const waiving = useWaiving()
  if (findings.length === 0) return null
  return (
    <ul className="findings" id={id}>
      {findings.map((finding) => {
        const key = keyOf(finding)
        const waiver = waiving.of(finding)
        if (open.includes(finding)) return <FindingCard key={key} finding={finding} {...rest} />
        return waiver ? (
          <WaivedLine key={key} finding={finding} waiver={waiver} {...rest} />
        ) : (
          <FindingLine key={key} finding={finding} {...rest} />
        )
      })}
    </ul>
  )
}
