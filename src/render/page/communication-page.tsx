import type { Of, RecordPeriod, RecordYear } from '../../core/measure/communication-record.ts'
import { durationText } from '../../core/notice/times.ts'
import { communicationPath, recordPath } from '../../core/page/page.ts'
import { instantOfMilliseconds } from '../../core/time.ts'
import { type CommunicationWords, communicationWordsOf } from '../locales/communication-words.ts'
import type { Assets, CommunicationState } from '../page-state.ts'
import { renderDocument } from './document.tsx'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

interface Setting {
  readonly around: Surroundings
  readonly words: CommunicationWords
}

const durationOf = (seconds: number, { around }: Setting): string =>
  durationText(instantOfMilliseconds(0), instantOfMilliseconds(Math.round(seconds * 1000)), around.wording)

const share = ({ had, of }: Of, { words }: Setting): string => (of === 0 ? words.nothingDue : words.of(had, of))

/** What was taken back stands beside what was kept: else three of three would hide it. */
const promises = ({ promises: found }: RecordPeriod, setting: Setting): string => {
  const { words } = setting
  const back = [found.moved > 0 ? words.moved(found.moved) : '', found.dropped > 0 ? words.dropped(found.dropped) : '']
  return [share(found, setting), ...back.filter((text) => text !== '')].join(', ')
}

const firstNotice = ({ firstNoticeSeconds: { count, median, longest } }: RecordPeriod, setting: Setting): string => {
  if (median === null || longest === null) return '–'
  const { words } = setting
  const [middle, most] = [durationOf(median, setting), durationOf(longest, setting)]
  if (count === 1) return words.middle(middle, count)
  return middle === most ? words.middleAndLongest(middle, count) : `${words.middle(middle, count)}, ${words.longest(most)}`
}

const Year = ({ shown, ...setting }: Setting & { readonly shown: RecordYear }) => {
  const { words } = setting
  const rows = [
    [words.incidents, String(shown.incidents)],
    [words.firstNotice, firstNotice(shown, setting)],
    [words.promises, promises(shown, setting)],
    [words.reports, share(shown.reports, setting)],
  ] as const
  return (
    <section aria-labelledby={`y${shown.year}`}>
      <h2 id={`y${shown.year}`}>{shown.year}</h2>
      <dl className="facts">
        {rows.map(([label, text]) => (
          <div className="row" key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <table>
        <caption className="unseen">{words.figures(shown.year)}</caption>
        <thead>
          <tr>
            {[words.period, words.incidents, words.firstNotice, words.promises, words.reports].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.quarters.map((one) => (
            <tr key={one.quarter}>
              <th scope="row">{words.quarter(one.quarter)}</th>
              <td data-label={words.incidents}>{one.incidents}</td>
              <td data-label={words.firstNotice}>{firstNotice(one, setting)}</td>
              <td data-label={words.promises}>{promises(one, setting)}</td>
              <td data-label={words.reports}>{share(one.reports, setting)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** On a telephone a row is a small list, each figure with its label. */
const style = `
  .kept table { width: 100%; margin-top: 1rem; border-collapse: collapse; font-variant-numeric: tabular-nums }
  .kept th, .kept td { padding: .375rem .75rem .375rem 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400 }
  .kept thead th { border: 0; color: var(--soft); font-size: .9375rem }
  .kept section { margin-top: 2.25rem; break-inside: avoid }
  .kept h2 + p { margin-top: .5rem } .kept > section > p + p { margin-top: .5rem }
  @media (max-width: 40em) {
    .kept thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
    .kept tr { display: block; padding: .5rem 0; border-top: 1px solid var(--line) }
    .kept tbody th, .kept td { display: flex; justify-content: space-between; gap: 1rem; padding: .125rem 0; border: 0 }
    .kept tbody th { font-weight: 600 }
    .kept td { text-align: end }
    .kept td::before { content: attr(data-label); flex: none; color: var(--soft); text-align: start }
  }
`

/** How soon it was told, which promises were kept, and which reports came in time; few cases are given as few. */
export const communicationDocument = (state: CommunicationState, assets: Assets, prefix: string): string => {
  const around = surroundingsOf(state, assets, prefix)
  const words = communicationWordsOf(state.page.language)
  return renderDocument({
    around,
    state,
    path: communicationPath,
    title: words.title,
    description: words.lead,
    style,
    main: (
      <div className="page kept">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        {state.years.length === 0 && <p>{words.none}</p>}
        {state.years.map((year) => (
          <Year key={year.year} shown={year} around={around} words={words} />
        ))}
        <section aria-labelledby="how">
          <h2 id="how">{words.how}</h2>
          {words.explained.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
        <section aria-labelledby="words">
          <h2 id="words">{words.words}</h2>
          <p>
            <a href={recordPath} download>
              {around.locale.page.record}
            </a>
          </p>
          <p>
            {words.check[0]} <code>forthright verify-record {recordPath.slice(1)}</code> {words.check[1]}
          </p>
        </section>
      </div>
    ),
  })
}
