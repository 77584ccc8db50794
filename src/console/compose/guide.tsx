import { type ReactNode, useRef, useState } from 'react'
import { missingRule } from '../../core/notice/waiver.ts'
import type { Fault } from '../../core/result.ts'
import { guideText } from '../../lint/guide-text.ts'
import type { LintedNotice } from '../../lint/lint-notice.ts'
import type { AskedElement } from '../../lint/missing.ts'
import { Icon } from '../parts/icon.tsx'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { refusalText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { waiverWords } from '../words/waivers.ts'
import { goToField } from './desk-context.ts'
import { slotOf } from './element-slots.ts'
import { ReasonForm } from './reason-form.tsx'
import type { Settled } from './use-settled.ts'
import { useWaiving } from './use-waiving.ts'
import { NeedlessWaivers, WaivedText } from './waived.tsx'
import './guide.css'

/** What is still open, as a question that leads to its slot; or why somebody leaves it open. */
const Open = ({ element, level, question }: AskedElement): ReactNode => {
  const language = useLanguage()
  const words = useWords(waiverWords)
  const waiving = useWaiving()
  const [isAsking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const objected = { rule: missingRule, quote: element }
  const waiver = waiving.of(objected)
  const said = guideText(question, language)
  const close = (): void => {
    setAsking(false)
    button.current?.focus()
  }
  const keep = (reason: string): void => {
    waiving.waive?.(objected, reason)
    close()
  }
  return (
    <li className={waiver ? 'waived' : level}>
      <div className="guide-asked">
        <button ref={button} type="button" className="text-button small" onClick={() => goToField(slotOf[element])}>
          {said}
        </button>
        {waiving.waive && !waiver && !isAsking ? (
          <button type="button" className="text-button small soft" onClick={() => setAsking(true)} aria-label={words.ignoreOne(said)}>
            {words.ignore}
          </button>
        ) : null}
        {waiver ? <WaivedText waiver={waiver} /> : null}
        {isAsking ? <ReasonForm onReason={keep} onClose={close} /> : null}
      </div>
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
  if (asked.length === 0) return null
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
  /** Why the notice was not read, where it was not. */
  readonly fault: Fault | undefined
  readonly settled: Settled
  /** Leads to the first remark about the text. */
  readonly onRemarks: () => void
}

/** What the notice says of what readers ask, and what is still missing. Nothing keeps anybody from publishing but the house's own policy. */
export const Guide = ({ linted, fault, settled, onRemarks }: GuideProps): ReactNode => {
  const words = useWords(composeWords).guide
  const language = useLanguage()
  if (fault)
    return (
      <section className="guide" aria-label={words.title}>
        <p className="low small" role="status">
          {refusalText(fault, language)}
        </p>
      </section>
    )
  if (!linted) return null
  const { asked, isRead } = linted
  const { findings = [], missing = [] } = settled.open ?? {}
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
      <NeedlessWaivers objections={isRead ? settled.objections : undefined} />
    </section>
  )
}
