import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { otherLanguage } from '../../core/notice/plain-language.ts'
import type { Language } from '../../core/page/page.ts'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import { useAtDesk } from './desk-context.ts'

/** Where the words are plainly in another language than the notice: our sentences around them would be in the wrong one. */
export const LanguageNote = (): ReactNode => {
  const { desk, state, isReadOnly } = useAtDesk()
  const words = useWords(composeWords).language
  const { content, language, correction } = state.draft
  // A correction stands in the language of what it sets right.
  const other = isReadOnly || correction !== null ? undefined : otherLanguage(content, language)
  const change = (to: Language): void => {
    desk.write('language', to)
    void desk.flush()
  }
  return (
    <div role="status">
      {other ? (
        <div className="language-note small">
          <p>{words.differs(other, language)}</p>
          {other.isWhole ? (
            <Button variant="default" size="xs" onClick={() => change(other.language)}>
              {words.change(other.language)}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
