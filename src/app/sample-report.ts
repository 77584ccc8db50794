import type { PublishedEdition } from '../core/postmortem/edition.ts'
import { sectionKinds } from '../core/postmortem/section.ts'
import type { SampleIncident } from '../core/sample/history.ts'
import { sampleOrganisation } from '../core/sample/organisation.ts'
import type { Replay, Replayed } from '../core/sample/replay.ts'
import { replayReport } from '../core/sample/report.ts'
import type { Context } from './context.ts'
import type { Records } from './store.ts'

export interface SampleTold extends Replayed {
  readonly editions: readonly PublishedEdition[]
  /** How many sections its reports have. */
  readonly sections: number
}

/** The reports of a sample's incident: sections that can be worked on, and editions that are on the page. */
export const addSampleReports = async (
  context: Context,
  records: Records,
  replay: Replay,
  { sample, replayed }: { readonly sample: SampleIncident; readonly replayed: Replayed },
): Promise<SampleTold> => {
  const editions: PublishedEdition[] = []
  let sections = 0
  for (const [place, { report }] of sample.notices.entries()) {
    const written = report && replayReport(replay, report, replayed, place)
    if (!written) continue
    const { bodies, edition } = written
    await records.postmortems.insertEdition(edition)
    editions.push(edition)
    const shared = {
      incidentId: replayed.incident.id,
      writtenBy: { id: context.ids.next(), name: sampleOrganisation.contact.name },
      updatedAt: edition.published.at,
      version: 1,
    }
    for (const section of sectionKinds) {
      const body = bodies[section]
      if (body === undefined) continue
      await records.postmortems.saveSection({ ...shared, section, body }, 0)
      sections++
    }
  }
  return { ...replayed, editions, sections }
}
