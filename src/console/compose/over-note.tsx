import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { instantOf } from '../../core/time.ts'
import { usePage } from '../api/page.ts'
import { useAsk } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { Screen } from '../parts/screen.tsx'
import { timeText } from '../parts/time-text.ts'
import { Trouble } from '../parts/trouble.tsx'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'

type End = NonNullable<Schemas['DraftEnd']>

const useEnd = (noticeId: string) =>
  useAsk(['drafts', noticeId, 'end'], (api) => api.GET('/api/drafts/{noticeId}/end', { params: { path: { noticeId } } }))

const Way = ({ kind, incidentId }: Pick<End, 'kind' | 'incidentId'>): ReactNode => {
  const words = useWords(composeWords)
  return incidentId === null ? (
    <Link to="/">{words.over.toHome}</Link>
  ) : (
    <Link to="/incidents/$incidentId" params={{ incidentId }}>
      {kind === 'published' ? words.over.toNotice : words.toIncident}
    </Link>
  )
}

/** Who published or discarded it and when, and the way to what came of it. */
const Ended = ({ end }: { readonly end: End }): ReactNode => {
  const words = useWords(composeWords)
  const language = useLanguage()
  const zone = usePage().data?.zone ?? 'UTC'
  const time = timeText(instantOf(end.at), now(), zone, language)
  return (
    <>
      {words.over[end.kind](end.by ?? words.over.somebody, time)} <Way {...end} />
    </>
  )
}

export interface OverNoteProps {
  readonly notice: { readonly id: string; readonly incidentId: string }
  /** Something was typed that came too late. */
  readonly hasUnsaved: boolean
}

/** The draft went from under its writer's hands: said where they would publish it, which is in sight wherever they are. */
export const OverNote = ({ notice, hasUnsaved }: OverNoteProps): ReactNode => {
  const words = useWords(composeWords)
  const end = useEnd(notice.id).data?.end
  return (
    <div className="publish-bar" role="alert">
      <p className="over-line">
        {end ? (
          <Ended end={end} />
        ) : (
          <>
            {words.over.unknown} <Way kind="discarded" incidentId={notice.incidentId} />
          </>
        )}
      </p>
      {hasUnsaved ? <p className="over-line small">{words.over.unsaved}</p> : null}
    </div>
  )
}

/** Opened by its address when it was gone already. */
export const GoneScreen = ({ noticeId, error }: { readonly noticeId: string; readonly error: Error }): ReactNode => {
  const words = useWords(composeWords)
  const { data, error: unknown } = useEnd(noticeId)
  if (unknown) return <Trouble error={error} />
  return data?.end ? (
    <Screen title={words.over.title}>
      <p>
        <Ended end={data.end} />
      </p>
    </Screen>
  ) : null
}
