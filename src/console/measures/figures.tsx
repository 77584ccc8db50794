import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { firstSources } from '../../core/measure/incident-measures.ts'
import { elementIds } from '../../lint/vocabulary.ts'
import { elementWords } from '../words/elements.ts'
import { useLanguage } from '../words/language.ts'
import { measureWords } from '../words/measures.ts'
import { useWords } from '../words/use-words.ts'
import { measureOr, measureText, percentText } from './measure-text.ts'

type Period = Schemas['PeriodMeasures']

const Figure = ({
  title,
  value,
  children,
}: {
  readonly title: string
  readonly value: string
  readonly children: ReactNode
}): ReactNode => (
  <section className="card figure-card">
    <h2>{title}</h2>
    <p className="figure-value figures">{value}</p>
    <p className="soft small">{children}</p>
  </section>
)

/** The whole time in a few figures, each with how many it was made of. */
export const Figures = ({ of }: { readonly of: Period }): ReactNode => {
  const { figures: words, sources } = useWords(measureWords)
  const language = useLanguage()
  const { firstNoticeSeconds: first, longestSilenceSeconds: silence, beyondPromiseSeconds: beyond, promises, keptShare } = of
  const spread = ({ count, longest }: Period['firstNoticeSeconds']): string =>
    [words.middle, longest === null ? '' : words.longest(measureText(longest)), words.of(count)].filter(Boolean).join(', ')
  const knew = firstSources.filter((source) => of.knewFirst[source] > 0)
  return (
    <div className="figure-cards">
      <Figure title={words.firstNotice} value={measureOr(first.median, '–')}>
        {spread(first)}
      </Figure>
      <Figure title={words.silence} value={measureOr(silence.median, '–')}>
        {spread(silence)}
        {beyond.median ? `; ${words.beyond(measureText(beyond.median))}` : null}
      </Figure>
      <Figure title={words.kept} value={keptShare === null ? '–' : percentText(keptShare, language)}>
        {keptShare === null ? words.nothingDue : words.keptOf(promises.kept, promises.kept + promises.missed)}
      </Figure>
      <section className="card figure-card">
        <h2>{words.knewFirst}</h2>
        <dl className="figure-list">
          {knew.map((source) => (
            <div key={source}>
              <dt>{sources[source]}</dt>
              <dd className="figures">{of.knewFirst[source]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Figure title={words.notices} value={String(of.notices)}>
        {words.corrections(of.corrections)}
      </Figure>
    </div>
  )
}

/** In how many notices each of the guide's elements was found. */
export const ElementShares = ({ of }: { readonly of: Period }): ReactNode => {
  const words = useWords(measureWords)
  const names = useWords(elementWords)
  const language = useLanguage()
  const read = Math.max(0, ...Object.values(of.elements).map((one) => one.of))
  return (
    <section className="stack" aria-labelledby="elements">
      <h2 id="elements">{words.elements}</h2>
      <p className="soft small">{read === 0 ? words.noElements : words.elementsText(read)}</p>
      {read === 0 ? null : (
        <ul className="card element-shares">
          {elementIds.map((id) => {
            const { had = 0, of: asked = 0 } = of.elements[id] ?? {}
            const share = asked === 0 ? 0 : had / asked
            return (
              <li key={id}>
                <span>{names[id]}</span>
                <span className="element-bar" aria-hidden="true">
                  <span style={{ width: `${share * 100}%` }} />
                </span>
                <span className="figures">
                  {percentText(share, language)} <span className="soft small">({words.share(had, asked)})</span>
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
