import type { PassageRole } from '../../core/notice/assemble.ts'
import type { PublishedNotice } from '../../core/notice/notice.ts'
import { clockText } from '../../core/notice/times.ts'
import { toldOf } from '../../core/notice/told.ts'
import type { Instant } from '../../core/time.ts'
import { reportWordsOf } from '../locales/report-words.ts'
import { isCauseOpen, reportedSince } from '../notice/left-open.ts'
import { leadOf, type Standing, standingOf } from '../notice/standing.ts'
import type { Assets, IncidentState, PublicIncident } from '../page-state.ts'
import { AffectedButtons } from './affected-buttons.tsx'
import { renderDocument } from './document.tsx'
import { Facts } from './facts.tsx'
import { FollowThrough } from './follow-through.tsx'
import { LeadBelow, NextWord, sizeOf } from './headline.tsx'
import { titleLang } from './incident-title.tsx'
import { Kicker } from './kicker.tsx'
import { questionsPath } from './question-state.ts'
import { reportPath } from './report-page.tsx'
import { otherLanguage, type Surroundings, surroundingsOf } from './surroundings.ts'
import { Timeline } from './timeline.tsx'

/** Two published words that say different things each have their date, and the newer one is named. */
const Newer = ({ around, standing, at }: { readonly around: Surroundings; readonly standing: Standing; readonly at: Instant }) => {
  const dated = (moment: Instant) => clockText(moment, around.page.zone, around.wording, null)
  return <p className="mark">{reportWordsOf(around.page.language).newer(dated(standing.told.notice.status.publishedAt), dated(at))}</p>
}

/** Actions that are followed up have a list of their own, with what became of them, and are not promised beside it once more. */
const withoutFollowed = ({ shown, actions }: IncidentState): PublicIncident => {
  if (actions.length === 0) return shown
  const isListed = ({ kind, isPublic }: PublishedNotice['promises'][number]) => kind === 'action' && isPublic
  return { ...shown, notices: shown.notices.map((one) => ({ ...one, promises: one.promises.filter((promise) => !isListed(promise)) })) }
}

/** A later edition says what it sets right: whoever reads the notices below reads it first. */
const SetRight = ({ around, reports }: { readonly around: Surroundings } & Pick<IncidentState, 'reports'>) => {
  const newest = reports.at(-1)
  if (!newest?.words.reason) return null
  const words = reportWordsOf(around.page.language)
  return (
    <p className="mark">
      {words.setsRight(clockText(newest.published.at, around.page.zone, around.wording, null))}{' '}
      <span dir="auto" lang={otherLanguage(newest.words.language, around)}>
        {newest.words.reason}
      </span>
    </p>
  )
}

/** Everything that was ever told about one incident; undefined where nothing was. */
export const incidentDocument = (state: IncidentState, assets: Assets, prefix: string): string | undefined => {
  const around = surroundingsOf(state, assets, prefix)
  const { shown } = state
  const { incident } = shown
  const standing = standingOf(state.page, withoutFollowed(state))
  if (!standing) return undefined
  const words = around.locale.page
  const reportedAt = reportedSince(
    standing,
    state.reports.map(({ published }) => published.at),
  )
  const answered: readonly PassageRole[] = reportedAt && isCauseOpen(standing.content.slots) ? ['cause'] : []
  return renderDocument({
    around,
    state,
    path: `/incidents/${incident.id}`,
    title: incident.title,
    description: leadOf(standing, incident.title),
    isLive: true,
    main: (
      <article className="incident whole">
        <div className="say">
          <h1 className={`lead ${sizeOf(incident.title)}`} dir="auto" lang={titleLang({ around, shown })}>
            {incident.title}
          </h1>
          <Kicker around={around} incident={incident} standing={standing} />
          <LeadBelow shown={shown} standing={standing} />
          <NextWord around={around} shown={shown} standing={standing} />
          {state.reports.length > 0 && (
            <p className="nextword">
              <a href={`${prefix}${reportPath(incident.id)}`}>{reportWordsOf(state.page.language).link}</a>
            </p>
          )}
          {state.hasQuestions && (
            <p className="nextword">
              <a href={`${prefix}${questionsPath(incident.id)}`}>{words.questions}</a>
            </p>
          )}
        </div>
        <SetRight around={around} reports={state.reports} />
        {reportedAt && <Newer around={around} standing={standing} at={reportedAt} />}
        <Facts around={around} shown={shown} standing={standing} omit={['now', 'next_update', ...answered]} />
        <AffectedButtons around={around} state={state} />
        <FollowThrough around={around} shown={shown} actions={state.actions} />
        <section className="record" aria-labelledby="record">
          <h2 id="record">{words.notices}</h2>
          <Timeline around={around} shown={shown} entries={toldOf(shown.notices)} heading="h3" />
        </section>
      </article>
    ),
  })
}
