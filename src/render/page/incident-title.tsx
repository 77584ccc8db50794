import { titleLanguage } from '../../core/notice/title-language.ts'
import type { PublicIncident } from '../page-state.ts'
import { otherLanguage, type Surroundings } from './surroundings.ts'

interface TitleProps {
  readonly around: Surroundings
  readonly shown: Pick<PublicIncident, 'incident' | 'notices'>
}

/** Of a title that is not in the language of the page. */
export const titleLang = ({ around, shown: { incident, notices } }: TitleProps): string | undefined => {
  const language = titleLanguage(incident.title, notices)
  return language && otherLanguage(language, around)
}

/** An incident by its title, which leads to its own page. */
export const IncidentLink = ({ around, shown }: TitleProps) => (
  <a href={`${around.prefix}/incidents/${shown.incident.id}`}>
    <bdi lang={titleLang({ around, shown })}>{shown.incident.title}</bdi>
  </a>
)
