import type { ReactNode } from 'react'
import type { Notice } from '../../core/notice/notice.ts'
import { toldWith } from '../../core/notice/told-with.ts'
import { instantText } from '../../core/time.ts'
import { When } from '../parts/when.tsx'
import { otherDraftWords } from '../words/other-drafts.ts'
import { useWords } from '../words/use-words.ts'

/** That readers have a draft's own words already: left lying, it would say them once more. */
export const WentOut = ({ at }: { readonly at: string | null }): ReactNode => {
  const words = useWords(otherDraftWords)
  return at === null ? null : (
    <span className="low small">
      {words.wentOut} (<When at={at} />
      ). {words.needless}
    </span>
  )
}

export const ToldAlready = ({ draft, notices }: { readonly draft: Notice; readonly notices: readonly Notice[] }): ReactNode => {
  const told = toldWith(draft, notices)
  return <WentOut at={told ? instantText(told.status.publishedAt) : null} />
}
