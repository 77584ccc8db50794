import { type ReactNode, useEffect, useRef } from 'react'
import { needlessWaivers, type Waiver } from '../../core/notice/waiver.ts'
import type { Objection } from '../../core/policy/decide-settled.ts'
import { elementIds } from '../../lint/vocabulary.ts'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { fieldText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { waiverWords } from '../words/waivers.ts'
import { ConflictBox } from './conflict-box.tsx'
import { fieldId, useAtDesk } from './desk-context.ts'
import { hasGoneOn, useWaiving } from './use-waiving.ts'

const longestQuote = 60

/** What an objection is about, in words: the quote, or the element that is missing. */
export const useObjectedText = (): ((objected: Pick<Waiver, 'rule' | 'quote'>) => string) => {
  const { elements } = useWords(composeWords).guide
  const words = useWords(waiverWords)
  return ({ rule, quote }) => {
    const element = rule === 'missing' ? elementIds.find((id) => id === quote) : undefined
    if (element) return words.missing(elements[element])
    return words.quoted(quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote)
  }
}

export interface WaivedTextProps {
  readonly waiver: Waiver
  /** The key that takes it back, where there is one. */
  readonly hasKey?: boolean
}

/** Who lets it stand and why, with the way back. */
export const WaivedText = ({ waiver, hasKey = false }: WaivedTextProps): ReactNode => {
  const words = useWords(waiverWords)
  const { takeBack } = useWaiving()
  const said = useObjectedText()(waiver)
  return (
    <span className="waived-text small">
      <span dir="auto">{words.ignored(waiver.reason, waiver.by.name)}</span>{' '}
      {takeBack ? (
        <button
          type="button"
          className="text-button small"
          onClick={() => takeBack(waiver)}
          aria-label={words.takeBackOne(said)}
          {...(hasKey ? { 'aria-keyshortcuts': 'Alt+I' } : {})}
        >
          {words.takeBack}
          {hasKey ? <IgnoreKeys /> : null}
        </button>
      ) : null}
    </span>
  )
}

export const IgnoreKeys = (): ReactNode => (
  <span className="fix-keys" aria-hidden="true">
    <kbd>Alt</kbd> <kbd>I</kbd>
  </span>
)

/**
 * Waivers that cover nothing any more; they go when somebody removes them. Without objections nobody knows which those are. Two lists, where
 * there are two, are shown here as well.
 */
export const NeedlessWaivers = ({ objections }: { readonly objections: readonly Objection[] | undefined }): ReactNode => {
  const words = useWords(waiverWords)
  const language = useLanguage()
  const { state } = useAtDesk()
  const { waivers, takeBack } = useWaiving()
  const said = useObjectedText()
  const needless = objections ? needlessWaivers(waivers, objections) : []
  const fault = state.faults.waivers
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The line for the reason is gone when the server refuses it; whoever writes something else by then goes on there.
    if (fault && !hasGoneOn()) box.current?.focus()
  }, [fault])
  if (needless.length === 0 && !fault && !state.conflicts.waivers) return null
  return (
    <div
      ref={box}
      className="needless-waivers small"
      id={fieldId('waivers')}
      tabIndex={-1}
      {...(fault ? { role: 'group', 'aria-labelledby': `${fieldId('waivers')}-fault` } : {})}
    >
      {needless.length > 0 ? (
        <>
          <h3 className="small">{words.needless}</h3>
          <p className="soft small">{words.needlessHint}</p>
          <ul>
            {needless.map((waiver) => (
              <li key={`${waiver.rule}-${waiver.quote}`}>
                <span dir="auto">{said(waiver)}</span> <span className="soft">{words.ignored(waiver.reason, waiver.by.name)}</span>{' '}
                {takeBack ? (
                  <button
                    type="button"
                    className="text-button small"
                    onClick={() => takeBack(waiver)}
                    aria-label={words.removeOne(said(waiver))}
                  >
                    {words.remove}
                  </button>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {fault ? (
        <p className="small down" id={`${fieldId('waivers')}-fault`} role="alert">
          {fieldText(fault, language)}
        </p>
      ) : null}
      <ConflictBox field="waivers" />
    </div>
  )
}
