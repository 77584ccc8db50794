import { headlineOf, nextWordOf, restOf, type Standing } from '../notice/standing.ts'
import type { OverviewState, PublicIncident } from '../page-state.ts'
import { dayText } from '../text/dates.ts'
import { Day } from './clock.tsx'
import { Owed } from './facts.tsx'
import { IncidentLink } from './incident-title.tsx'
import { passageText } from './passage-text.tsx'
import { otherLanguage, type Surroundings } from './surroundings.ts'
import { weave } from './weave.tsx'

/** Longer sentences are set smaller, so that what matters fits on one screen. */
export const sizeOf = (text: string): string => (text.length <= 90 ? 'short' : text.length <= 200 ? 'medium' : 'long')

interface LeadProps {
  readonly around: Surroundings
  readonly shown: PublicIncident
  readonly standing: Standing
}

/** When the next word comes, or honestly that it is late. */
export const NextWord = ({ around, shown, standing }: LeadProps) => {
  const passage = nextWordOf(standing)
  if (standing.owed)
    return (
      <p className="nextword">
        <Owed around={around} standing={standing} />
      </p>
    )
  if (!passage) return null
  const { told, content } = standing
  const source = { page: around.page, incident: shown.incident, notice: told.notice, content, corrected: null, stands: true }
  return (
    <p className="nextword" lang={otherLanguage(told.notice.language, around)}>
      {passageText(passage, source, false)}
    </p>
  )
}

type LeadTextProps = Omit<LeadProps, 'around'> & { readonly as: 'h1' | 'p'; readonly id?: string }

export const Lead = ({ shown, standing, as: Tag, id }: LeadTextProps) => {
  const text = headlineOf(standing, shown.incident.title)
  return (
    <Tag className={`lead ${sizeOf(text)}`} id={id} dir="auto" lang={standing.told.notice.language}>
      {text}
    </Tag>
  )
}

/** The first sentence below a title; nothing where it would say the same again. */
export const LeadBelow = ({ shown, standing }: Omit<LeadProps, 'around'>) =>
  restOf(headlineOf(standing, shown.incident.title), shown.incident.title) === '' ? null : <Lead shown={shown} standing={standing} as="p" />

/** The incident that changed last among those that are over. */
const lastChanged = ({ recent }: OverviewState): PublicIncident | undefined =>
  recent.reduce<PublicIncident | undefined>((newest, one) => {
    const at = (shown: PublicIncident) => shown.notices.at(-1)?.status.publishedAt.epochMilliseconds ?? 0
    return newest === undefined || at(one) > at(newest) ? one : newest
  }, undefined)

/** All is well, and since when nothing has changed. */
export const Calm = ({ around, state }: { readonly around: Surroundings; readonly state: OverviewState }) => {
  const words = around.locale.page
  const last = lastChanged(state)
  const at = last?.notices.at(-1)?.status.publishedAt
  const text = at ? dayText(at, around.page.zone, around.wording) : ''
  return (
    <section className="say calm">
      <h1 className="lead short">{words.everythingWorks}</h1>
      {last && at ? (
        <p className="nextword">
          {weave(words.lastChange(text), [{ find: text, show: <Day key="at" at={at} zone={around.page.zone} text={text} /> }])}{' '}
          <IncidentLink around={around} shown={last} />
        </p>
      ) : (
        <p className="nextword">{words.nothingEver}</p>
      )}
    </section>
  )
}
