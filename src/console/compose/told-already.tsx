import type { ReactNode } from 'react'
import type { Notice } from '../../core/notice/notice.ts'
import { instantText } from '../../core/time.ts'
import { When } from '../parts/when.tsx'
import { otherDraftWords } from '../words/other-drafts.ts'
import { useWords } from '../words/use-words.ts'
import { toldWith } from './other-words.ts'

/** That readers have a draft's own words already: left lying, it would say them once more. */
export const ToldAlready = ({ draft, notices }: { readonly draft: Notice; readonly notices: readonly Notice[] }): ReactNode => {
  const words = useWords(otherDraftWords)
  const told = toldWith(draft, notices)
  return told === undefined ? null : (
    <span className="low small">
      {words.wentOut} (<When at={instantText(told.status.publishedAt)} />
      ). {words.needless}
    </span>
  )
}
