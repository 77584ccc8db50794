import { tapBoutSeconds } from '../core/affected/tap.ts'
import type { ComponentId, IncidentId, PageId } from '../core/brand.ts'
import { isOpen } from '../core/incident/incident.ts'
import { isClosed } from '../core/incident/phase.ts'
import { type Instant, laterOf, plusSeconds } from '../core/time.ts'
import type { Records } from './store.ts'

/** More are not looked through: they ended within hours. */
const mostEnded = 100

/**
 * Until when what readers tapped on a component is over with an incident about it: until its end was told, wherever that lies, because
 * whoever taps reads the page. A maintenance that was called off before it began hurt nobody. Undefined where none was about it lately.
 */
export const tapsOverUntil = async (records: Records, pageId: PageId, now: Instant): Promise<(of: ComponentId) => Instant | undefined> => {
  const touching = await records.incidents.listPublicTouching(pageId, plusSeconds(now, -tapBoutSeconds), now, mostEnded)
  const over = touching.filter((one) => !isOpen(one))
  if (over.length === 0) return () => undefined
  const notices = await records.notices.listPublished(over.map(({ id }) => id))
  const tellsEnd = (id: IncidentId) => notices.find(({ incidentId, change }) => incidentId === id && isClosed(change.phase))
  return (componentId) =>
    over
      .filter(({ id, kind }) =>
        notices.some(
          ({ incidentId, change: { phase, affected } }) =>
            incidentId === id &&
            (kind === 'incident' || phase === 'in_progress' || phase === 'verifying') &&
            affected.some((one) => one.componentId === componentId),
        ),
      )
      .flatMap(({ id }) => tellsEnd(id)?.status.publishedAt ?? [])
      .reduce<Instant | undefined>((latest, at) => (latest ? laterOf(latest, at) : at), undefined)
}
