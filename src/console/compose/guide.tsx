import type { ReactNode } from 'react'
import type { DraftField } from '../../core/notice/draft-fields.ts'
import type { LintedNotice } from '../../lint/lint-notice.ts'
import type { ElementId } from '../../lint/vocabulary.ts'
import { Icon } from '../parts/icon.tsx'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { guideText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { goToField } from './desk-context.ts'

/** The slot in which an element is said; contact and patience come from the page. */
const slotOf: Partial<Record<ElementId, DraftField>> = {
  has_consequence: 'now',
  has_permanent_consequence_statement: 'permanent',
  has_next_update_promise: 'nextUpdate',
  next_update_has_time: 'nextUpdate',
  has_scope: 'scope',
  has_start_time: 'since',
  has_workaround: 'workaround',
  has_cause: 'cause',
  has_actions_taken: 'action',
  has_prevention_plan: 'freeText',
}

/** What is still missing, as a list that leads to the slot. Nothing here keeps anybody from publishing. */
export const Guide = ({ linted }: { readonly linted: LintedNotice | undefined }): ReactNode => {
  const words = useWords(composeWords).guide
  const language = useLanguage()
  if (!linted) return null
  const { missing, findings, isRead } = linted
  return (
    <section className="guide" aria-label={words.title}>
      {missing.length === 0 && findings.length === 0 ? (
        <p className="ok row">
          <Icon name="check" />
          {words.good}
        </p>
      ) : null}
      {missing.length > 0 ? (
        <>
          <h2 className="small soft">{words.missing}</h2>
          <ul>
            {missing.map(({ element, level, suggestion }) => {
              const slot = slotOf[element]
              return (
                <li key={element} className={level}>
                  {slot ? (
                    <button type="button" className="text-button small" onClick={() => goToField(slot)}>
                      {guideText(suggestion, language)}
                    </button>
                  ) : (
                    <span>{guideText(suggestion, language)}</span>
                  )}
                </li>
              )
            })}
          </ul>
        </>
      ) : null}
      {isRead ? null : <p className="soft small">{words.unread}</p>}
    </section>
  )
}
