import { clockText } from '../../core/notice/times.ts'
import type { OverviewState, PublicPromise } from '../page-state.ts'
import { Time } from './clock.tsx'
import { otherLanguage, type Surroundings } from './surroundings.ts'

const When = ({ around, commitment }: { readonly around: Surroundings; readonly commitment: PublicPromise['commitment'] }) => {
  const words = around.locale.page.promised
  const { dueAt, outcome } = commitment
  if (dueAt === null) return null
  return (
    <>
      {outcome.state === 'missed' && around.page.clock.tellsLateness ? words.late : words.by}{' '}
      <Time at={dueAt} text={clockText(dueAt, around.page.zone, around.wording, null)} />
      {' · '}
    </>
  )
}

/** Planned actions with their state, until they are done or a notice has said why they are not. */
export const Promised = ({ around, state }: { readonly around: Surroundings; readonly state: OverviewState }) => {
  const words = around.locale.page.promised
  if (state.promised.length === 0) return null
  return (
    <section className="promised" aria-labelledby="promised">
      <h2 id="promised">{words.title}</h2>
      <ul>
        {state.promised.map(({ commitment, language, title, titleLanguage }) => (
          <li key={commitment.id}>
            <p dir="auto" lang={otherLanguage(language, around)}>
              {commitment.what}
            </p>
            <p className="meta">
              <When around={around} commitment={commitment} />
              {words.after}{' '}
              <a href={`${around.prefix}/incidents/${commitment.incidentId}`}>
                <bdi lang={otherLanguage(titleLanguage, around)}>{title}</bdi>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
