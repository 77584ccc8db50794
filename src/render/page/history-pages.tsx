import { dateOf, monthOf } from '../../core/time.ts'
import { leadOf, standingOf } from '../notice/standing.ts'
import type { Assets, MonthState, OverviewState, PublicIncident } from '../page-state.ts'
import { dayText, monthName, monthText } from '../text/dates.ts'
import { renderDocument } from './document.tsx'
import { Kicker } from './kicker.tsx'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

const Entry = ({ around, shown }: { readonly around: Surroundings; readonly shown: PublicIncident }) => {
  const { incident } = shown
  const standing = standingOf(around.page, shown)
  if (!standing) return null
  const { zone } = around.page
  return (
    <li>
      <p className="date">
        <time dateTime={dateOf(incident.startedAt, zone)}>{dayText(incident.startedAt, zone, around.wording)}</time>
      </p>
      <article aria-labelledby={`t-${incident.id}`}>
        <h2 id={`t-${incident.id}`}>
          <a href={`${around.prefix}/incidents/${incident.id}`}>
            <bdi>{incident.title}</bdi>
          </a>
        </h2>
        <Kicker around={around} incident={incident} />
        <p dir="auto" lang={standing.told.notice.language}>
          {leadOf(standing, incident.title)}
        </p>
      </article>
    </li>
  )
}

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
          <ul className="entries">
            {state.incidents.map((shown) => (
              <Entry key={shown.incident.id} around={around} shown={shown} />
            ))}
          </ul>
        )}
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

/** The way to every month, by year. */
export const historyDocument = (state: OverviewState, assets: Assets, prefix: string): string => {
  const around = surroundingsOf(state, assets, prefix)
  const words = around.locale.page
  const years = [...Map.groupBy(monthsOf(state), (month) => month.slice(0, 4))]
  return renderDocument({
    around,
    state,
    path: '/history',
    title: words.history,
    main: (
      <section className="page years">
        <h1>{words.history}</h1>
        {years.length === 0 && <p>{words.nothingYet}</p>}
        {years.map(([year, months]) => (
          <section key={year} aria-labelledby={`y${year}`}>
            <h2 id={`y${year}`}>{year}</h2>
            <ul>
              {months.map((month) => (
                <li key={month}>
                  <a href={`${prefix}/history/${month}`}>{monthName(month, around.wording)}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    ),
  })
}
