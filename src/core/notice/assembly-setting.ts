import type { Incident } from '../incident/incident.ts'
import { isClosed } from '../incident/phase.ts'
import type { Page } from '../page/page.ts'
import type { Instant } from '../time.ts'
import type { AssemblySetting } from './assemble.ts'
import { isPublished, type Notice } from './notice.ts'
import { wordsApart } from './same-minute.ts'

/** By what the corrected notice is named: its time, and words of it where another came out in the same minute. */
const correctionOf = ({ id, correction }: Notice, others: readonly Notice[]): AssemblySetting['correction'] => {
  const of = others.find((other) => other.id === correction?.of)
  if (!correction || !of || !isPublished(of)) return null
  const words = wordsApart(
    of,
    others.filter((other) => other.id !== id),
  )
  return { reason: correction.reason, ofPublishedAt: of.status.publishedAt, ...(words === undefined ? {} : { ofWords: words }) }
}

/**
 * Everything around the words that assembly needs. Among `others`, the notices of its incident, is the one that it sets right; `now` dates
 * what is not published yet.
 */
export const assemblySetting = (input: {
  readonly notice: Notice
  readonly incident: Pick<Incident, 'kind' | 'window' | 'isDrill'>
  readonly page: Pick<Page, 'zone'>
  readonly others: readonly Notice[]
  readonly now: Instant
}): AssemblySetting => {
  const { notice, incident, page, others, now } = input
  const publishedAt =
    notice.status.state === 'published' ? notice.status.publishedAt : notice.status.state === 'pending' ? notice.status.effectiveAt : now
  return {
    language: notice.language,
    zone: page.zone,
    kind: incident.kind,
    phase: notice.change.phase,
    window: notice.change.window ?? incident.window,
    contact: notice.contact,
    publishedAt,
    // A draft that went back to an open phase tells of today.
    backdatedTo: isClosed(notice.change.phase) ? notice.backdatedTo : null,
    isDrill: incident.isDrill,
    correction: correctionOf(notice, others),
    redactions: notice.redactions,
    promises: notice.promises,
  }
}
