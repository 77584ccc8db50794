import { toldOf } from '../../core/notice/told.ts'
import { reportWordsOf } from '../locales/report-words.ts'
import { leadOf, standingOf } from '../notice/standing.ts'
import type { Assets, IncidentState } from '../page-state.ts'
import { AffectedButtons } from './affected-buttons.tsx'
import { renderDocument } from './document.tsx'
import { Facts } from './facts.tsx'
import { FollowThrough } from './follow-through.tsx'
import { LeadBelow, NextWord, sizeOf } from './headline.tsx'
import { Kicker } from './kicker.tsx'
import { questionsPath } from './question-state.ts'
import { reportPath } from './report-page.tsx'
import { surroundingsOf } from './surroundings.ts'
import { Timeline } from './timeline.tsx'

/** Everything that was ever told about one incident; undefined where nothing was. */
export const incidentDocument = (state: IncidentState, assets: Assets, prefix: string): string | undefined => {
  const around = surroundingsOf(state, assets, prefix)
  const { shown } = state
  const { incident } = shown
  const standing = standingOf(state.page, shown)
  if (!standing) return undefined
  const words = around.locale.page
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
          <h1 className={`lead ${sizeOf(incident.title)}`} dir="auto">
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
        <Facts around={around} shown={shown} standing={standing} omit={['now', 'next_update']} />
        <AffectedButtons around={around} state={state} />
        <FollowThrough around={around} incidentId={incident.id} actions={state.actions} />
        <section className="record" aria-labelledby="record">
          <h2 id="record">{words.notices}</h2>
          <Timeline around={around} shown={shown} entries={toldOf(shown.notices)} heading="h3" />
        </section>
      </article>
    ),
  })
}
