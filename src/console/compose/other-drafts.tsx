import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Notice } from '../../core/notice/notice.ts'
import { instantText } from '../../core/time.ts'
import { announce } from '../parts/announce.tsx'
import { When } from '../parts/when.tsx'
import { composeWords } from '../words/compose.ts'
import { otherDraftWords } from '../words/other-drafts.ts'
import { useWords } from '../words/use-words.ts'
import type { AtDesk } from './desk-context.ts'
import { draftTitle } from './draft-title.ts'
import { draftsBeside, isTakenAlong, wordsToTake } from './other-words.ts'
import { useDiscardOther } from './use-discard.ts'

type Desk = Pick<AtDesk, 'desk' | 'state' | 'isReadOnly'>

const Other = ({ other, desk, state, isReadOnly }: Desk & { readonly other: Notice }): ReactNode => {
  const words = useWords(otherDraftWords)
  const { title } = useWords(composeWords)
  const { freeText } = state.draft.content
  const waiting = isReadOnly ? [] : wordsToTake(state.draft, other)
  const discard = useDiscardOther(other)
  const take = (): void => {
    desk.write('freeText', [...(freeText === null ? [] : [freeText]), ...waiting].join('\n\n'))
    announce(words.taken)
  }
  return (
    <div className="card other-draft" role="note" aria-label={words.title}>
      <p className="small">
        {words.stands}{' '}
        <Link to="/compose/$noticeId" params={{ noticeId: other.id }}>
          {draftTitle(other, title)}
        </Link>{' '}
        <span className="soft">
          (<When at={instantText(other.updatedAt)} />)
        </span>
      </p>
      {waiting.length > 0 ? (
        <>
          <p className="small">{words.hasWords}</p>
          <blockquote className="other-words" lang={other.language} dir="auto">
            {waiting.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </blockquote>
          <Button variant="default" size="sm" onClick={take}>
            {words.take}
          </Button>
        </>
      ) : isTakenAlong(state.draft, other) ? (
        <>
          <p className="small">{words.wordsStandHere}</p>
          {isReadOnly ? null : (
            <Button variant="default" size="sm" onClick={discard}>
              {words.discard}
            </Button>
          )}
        </>
      ) : null}
    </div>
  )
}

/** Two drafts of one incident would say it twice, or one would be forgotten with an answer in it. */
export const OtherDrafts = ({ others, ...at }: Desk & { readonly others: readonly Notice[] }): ReactNode => {
  const { draft, isOver } = at.state
  if (isOver || draft.correction !== null || draft.kind === 'report') return null
  return draftsBeside(draft, others).map((other) => <Other key={other.id} other={other} {...at} />)
}
