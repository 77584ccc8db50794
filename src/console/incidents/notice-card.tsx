import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { becameIn } from '../../core/commitment/became.ts'
import { instantOf } from '../../core/time.ts'
import { useTakingBack } from '../api/publication.ts'
import { useMay } from '../api/session.ts'
import { RefusedReason } from '../approvals/refused-list.tsx'
import { parseIncidentView, parseNoticeView, parsePageView } from '../compose/parse-views.ts'
import { OnlyTo } from '../parts/only-to.tsx'
import { fullClock } from '../parts/time-text.ts'
import { UndoButton } from '../parts/undo.tsx'
import { When } from '../parts/when.tsx'
import { composeWords } from '../words/compose.ts'
import { incidentWords } from '../words/incidents.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { Deliveries } from './deliveries.tsx'
import { CorrectDialog, RedactDialog } from './notice-dialogs.tsx'
import { NoticeWords } from './notice-words.tsx'
import { ShortTextsButton } from './short-texts-button.tsx'
import { WaivedList } from './waived-list.tsx'

export interface NoticeCardProps {
  readonly notice: Schemas['Notice']
  readonly corrections: readonly Schemas['Notice'][]
  readonly file: Schemas['IncidentFile']
  readonly page: Schemas['Page']
  readonly deliveries: Schemas['CountedDeliveries']['items']
  /** Who refused it after it had gone out, while nothing was done about it. */
  readonly refusal: Schemas['ListedApproval']['settled']
}

const Words = ({ notice, file, page }: Pick<NoticeCardProps, 'notice' | 'file' | 'page'>): ReactNode => {
  return (
    <>
      <OnlyTo audienceIds={notice.audienceIds} />
      <NoticeWords
        notice={parseNoticeView(notice)}
        incident={parseIncidentView(file.incident)}
        page={parsePageView(page)}
        // Of a long incident there are hundreds, and a correction alone names another one.
        others={notice.correction ? file.notices.map(parseNoticeView) : []}
      />
      <WaivedList waivers={notice.waivers} />
    </>
  )
}

const headingOf = ({ id }: NoticeCardProps['notice']): string => `notice-${id}`

const Acts = ({ notice, file, page }: Pick<NoticeCardProps, 'notice' | 'file' | 'page'>): ReactNode => {
  const words = useWords(incidentWords)
  const may = useMay()
  const [asking, setAsking] = useState<'correct' | 'redact' | null>(null)
  const close = (): void => setAsking(null)
  return (
    <div className="row">
      {may('notice.write') ? (
        <Button variant="default" size="xs" onClick={() => setAsking('correct')} aria-describedby={headingOf(notice)}>
          {words.correct}
        </Button>
      ) : null}
      {may('notice.redact') ? (
        <Button variant="subtle" color="gray" size="xs" onClick={() => setAsking('redact')} aria-describedby={headingOf(notice)}>
          {words.redact}
        </Button>
      ) : null}
      <ShortTextsButton notice={notice} file={file} page={page} describedBy={headingOf(notice)} />
      {asking === 'correct' ? <CorrectDialog notice={notice} onClose={close} /> : null}
      {asking === 'redact' ? <RedactDialog notice={notice} onClose={close} /> : null}
    </div>
  )
}

/** What a notice says of the incident; a report, which comes afterwards, goes by its own name as it does on the page. */
const useSays = (): ((notice: Pick<NoticeCardProps['notice'], 'kind' | 'change' | 'settles'>) => string) => {
  const { phases, title } = useWords(composeWords)
  const words = useWords(incidentWords)
  return (notice) => {
    const became = becameIn(notice)
    if (became) return words.became[became]
    return notice.kind === 'report' ? title.report : phases[notice.change.phase]
  }
}

/** One published notice; where it was set right, what was said first and the correction beside it. */
export const NoticeCard = ({ notice, corrections, file, page, deliveries, refusal }: NoticeCardProps): ReactNode => {
  const words = useWords(incidentWords)
  const saysOf = useSays()
  const countsOf = (id: string) => deliveries.find(({ noticeId }) => noticeId === id)?.counts
  return (
    <li className={`card notice-card${refusal ? ' refused' : ''}`}>
      <header className="row apart">
        <h3 id={headingOf(notice)}>
          {notice.publishedAt ? <When at={notice.publishedAt} /> : null} · {saysOf(notice)}
        </h3>
        <span className="soft small">{notice.number === null ? null : words.number(notice.number)}</span>
      </header>
      <RefusedReason settled={refusal} />
      {corrections.length === 0 ? (
        <Words notice={notice} file={file} page={page} />
      ) : (
        <div className="beside">
          <div>
            <h4>{words.asPublished}</h4>
            <Words notice={notice} file={file} page={page} />
          </div>
          {corrections.map((correction) => (
            <div key={correction.id} className="correction">
              <h4 id={headingOf(correction)}>
                {words.correction} · {correction.publishedAt ? <When at={correction.publishedAt} /> : null}
              </h4>
              <Words notice={correction} file={file} page={page} />
              <Deliveries noticeId={correction.id} counts={countsOf(correction.id)} />
              <div className="row">
                <ShortTextsButton notice={correction} file={file} page={page} describedBy={headingOf(correction)} />
              </div>
            </div>
          ))}
        </div>
      )}
      <Deliveries noticeId={notice.id} counts={countsOf(notice.id)} />
      <Acts notice={notice} file={file} page={page} />
    </li>
  )
}

/** Published and still to be taken back: until when, the button, and what will stand then in place of what stands below. */
export const PendingBand = ({ notice, file, page }: Pick<NoticeCardProps, 'notice' | 'file' | 'page'>): ReactNode => {
  const words = useWords(incidentWords)
  const saysOf = useSays()
  const may = useMay()
  const attempt = useTakingBack(notice)
  const language = useLanguage()
  const time = notice.effectiveAt ? fullClock(instantOf(notice.effectiveAt), page.zone, language) : ''
  return (
    <div className="pending-band">
      <p>{words.pending(time)}</p>
      {may('notice.publish') ? <UndoButton attempt={attempt} /> : null}
      <section className="pending-words stack tight">
        <h2>
          {words.willStand} · {saysOf(notice)}
        </h2>
        {notice.change.title === file.incident.title ? null : <strong dir="auto">{notice.change.title}</strong>}
        <Words notice={notice} file={file} page={page} />
      </section>
    </div>
  )
}
