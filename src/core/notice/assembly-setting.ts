import type { Incident } from '../incident/incident.ts'
import type { Page } from '../page/page.ts'
import type { Instant } from '../time.ts'
import type { AssemblySetting } from './assemble.ts'
import type { Notice } from './notice.ts'

/** Everything around the words that assembly needs. `corrected` is the notice that this one sets right; `now` dates what is not published yet. */
export const assemblySetting = (input: {
  readonly notice: Notice
  readonly incident: Pick<Incident, 'kind' | 'window' | 'isDrill'>
  readonly page: Pick<Page, 'zone'>
  readonly corrected: Notice | null
  readonly now: Instant
}): AssemblySetting => {
  const { notice, incident, page, corrected, now } = input
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
    backdatedTo: notice.backdatedTo,
    isDrill: incident.isDrill,
    correction:
      notice.correction && corrected?.status.state === 'published'
        ? { reason: notice.correction.reason, ofPublishedAt: corrected.status.publishedAt }
        : null,
    redactions: notice.redactions,
    promises: notice.promises,
  }
}
