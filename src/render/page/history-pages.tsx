import { recordPath } from '../../core/page/page.ts'
import { monthOf } from '../../core/time.ts'
import { leadOf, restOf, standingOf } from '../notice/standing.ts'
import type { Assets, MonthState, OverviewState, PublicIncident } from '../page-state.ts'
import { monthName, monthText } from '../text/dates.ts'
import { renderDocument } from './document.tsx'
import { Entries } from './entries.tsx'
import { IncidentLink } from './incident-title.tsx'
import { Kicker } from './kicker.tsx'
import { RecentEntry } from './recent.tsx'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/** One of a month in short: how it stands, and what it meant where the title has not said it. */
const Entry = ({ around, shown }: { readonly around: Surroundings; readonly shown: PublicIncident }) => {
  const { incident } = shown
  const standing = standingOf(around.page, shown)
  if (!standing) return null
  return (
    <article aria-labelledby={`t-${incident.id}`}>
      <h2 id={`t-${incident.id}`}>
        <IncidentLink around={around} shown={shown} />
      </h2>
      <Kicker around={around} incident={incident} />
      <p dir="auto" lang={standing.told.notice.language}>
        {restOf(leadOf(standing, incident.title), incident.title)}
      </p>
    </article>
  )
}

/** So many are told in short; a month with more was a flood, whose rest stands as titles alone, and the page stays one that can be read. */
const mostTold = 100

const Rest = ({
  around,
  name,
  rest,
}: {
  readonly around: Surroundings
  readonly name: string
  readonly rest: readonly PublicIncident[]
}) => (
  <details>
    <summary>{around.locale.page.moreIn(name, rest.length)}</summary>
    <ul>
      {rest.map((shown) => (
        <li key={shown.incident.id}>
          <IncidentLink around={around} shown={shown} />
        </li>
      ))}
    </ul>
  </details>
)

/** Everything that began in one month, newest first. */
export const monthDocument = (state: MonthState, assets: Assets, prefix: string): string => {
  const around = surroundingsOf(state, assets, prefix)
  const words = around.locale.page
  const name = monthText(state.month, around.wording)
  const link = (month: string | null, text: string) =>
    month && <a href={`${prefix}/history/${month}`}>{`${text}: ${monthText(month, around.wording)}`}</a>
  return renderDocument({
    around,
    state,
    path: `/history/${state.month}`,
    title: name,
    isLive: true,
    main: (
      <section className="page month">
        <h1>{name}</h1>
        {state.incidents.length === 0 ? (
          <p>{words.nothingIn(name)}</p>
        ) : (
          <Entries
            around={around}
            all={state.incidents.slice(0, mostTold)}
            show={(one) => <Entry key={one.incident.id} around={around} shown={one} />}
          />
        )}
        {state.incidents.length > mostTold && <Rest around={around} name={name} rest={state.incidents.slice(mostTold)} />}
        <nav className="months" aria-label={words.months}>
          {link(state.earlierMonth, words.earlierMonth)}
          {link(state.laterMonth, words.laterMonth)}
        </nav>
      </section>
    ),
  })
}

const mostMonths = 1200

const before = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number > 1 ? `${year}-${String(number - 1).padStart(2, '0')}` : `${year - 1}-12`
}

/** From the month of the newest change back to the first with history. */
const monthsOf = (state: OverviewState): readonly string[] => {
  const months: string[] = []
  for (
    let month = monthOf(state.updatedAt, state.page.zone);
    state.earliestMonth !== null && month >= state.earliestMonth && months.length < mostMonths;
    month = before(month)
  )
    months.push(month)
  return months
}

// What happened lately is read at once; what lies further back has its month.
const mostLately = 20

const Lately = ({ around, state }: { readonly around: Surroundings; readonly state: OverviewState }) => {
  const { zone } = around.page
  const months = [...Map.groupBy(state.recent.slice(0, mostLately), ({ incident }) => monthOf(incident.startedAt, zone))]
  return months.map(([month, incidents]) => (
    <section key={month} aria-labelledby={`m${month}`}>
      <h2 id={`m${month}`}>{monthText(month, around.wording)}</h2>
      <Entries around={around} all={incidents} show={(one) => <RecentEntry key={one.incident.id} around={around} shown={one} />} />
    </section>
  ))
}

const Years = ({ around, state }: { readonly around: Surroundings; readonly state: OverviewState }) => {
  const years = [...Map.groupBy(monthsOf(state), (month) => month.slice(0, 4))]
  if (years.length === 0) return null
  return (
    <section className="years" aria-labelledby="months">
      <h2 id="months">{around.locale.page.months}</h2>
      {years.map(([year, months]) => (
        <div key={year}>
          <h3>{year}</h3>
          <ul>
            {months.map((month) => (
              <li key={month}>
                <a href={`${around.prefix}/history/${month}`}>{monthName(month, around.wording)}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** What is over, the newest first, and the way to every month. */
export const historyDocument = (state: OverviewState, assets: Assets, prefix: string): string => {
  const around = surroundingsOf(state, assets, prefix)
  const words = around.locale.page
  return renderDocument({
    around,
    state,
    path: '/history',
    title: words.history,
    main: (
      <>
        <section className="page title">
          <h1>{words.history}</h1>
          {state.earliestMonth === null && <p>{words.nothingYet}</p>}
        </section>
        <Lately around={around} state={state} />
        <Years around={around} state={state} />
        <p>
          <a href={recordPath} download>
            {words.record}
          </a>
        </p>
      </>
    ),
  })
}
