import { type ReactNode, useEffect } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { overtakenBy } from '../../core/notice/overtaken.ts'
import { useLanguage } from '../words/language.ts'
import { loadRefusals, refusalText } from '../words/refusal-text.ts'

interface OvertakenProps {
  readonly notice: Pick<Schemas['Notice'], 'kind'> & { readonly correction: object | null }
  /** As it stands when everything pending has taken effect, where that is known. */
  readonly incident: Pick<Schemas['Incident'], 'phase'> & { readonly publicAt: unknown }
}

/** That a draft cannot be published any more, in the words in which that would be refused, and what to do instead. */
export const Overtaken = ({ notice, incident }: OvertakenProps): ReactNode => {
  const language = useLanguage()
  const detail = overtakenBy(notice, incident)
  useEffect(() => void (detail && loadRefusals(language)), [detail, language])
  return detail === undefined ? null : <span className="low small">{refusalText({ code: 'entity.stale', detail }, language)}</span>
}
