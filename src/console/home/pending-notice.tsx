import type { ReactNode } from 'react'
import { instantOf, secondsBetween } from '../../core/time.ts'
import { usePage } from '../api/page.ts'
import { useTakingBack } from '../api/publication.ts'
import { useMay } from '../api/session.ts'
import { fullClock } from '../parts/time-text.ts'
import { UndoButton } from '../parts/undo.tsx'
import { useNow } from '../parts/use-now.ts'
import { frameWords } from '../words/frame.ts'
import { homeWords } from '../words/home.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import type { Notice } from './standing.ts'

/** An undo window that is still open, whoever published: anybody who may publish may take it back. */
export const PendingNotice = ({ notice }: { readonly notice: Notice }): ReactNode => {
  const words = useWords(homeWords)
  const frame = useWords(frameWords)
  const language = useLanguage()
  const zone = usePage().data?.zone ?? 'UTC'
  const may = useMay()
  const now = useNow(0.5)
  const attempt = useTakingBack(notice)
  const until = instantOf(notice.effectiveAt ?? notice.updatedAt)
  const left = Math.max(0, Math.ceil(secondsBetween(now, until)))
  return (
    <div className="pending-notice">
      <p>
        <strong>{words.pending}.</strong> {words.publicAt} {fullClock(until, zone, language)}{' '}
        <span className="soft figures">({frame.undoIn(left)})</span>
      </p>
      {may('notice.publish') ? <UndoButton attempt={attempt} /> : null}
    </div>
  )
}
