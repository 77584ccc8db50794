import type { Incident } from '../incident/incident.ts'
import type { LegalCalendar } from '../legal/deadline-at.ts'
import { type LegalFile, standingDeadlines } from '../legal/legal-file.ts'
import type { PageFacts } from './due-facts.ts'
import type { DueItem } from './due-item.ts'
import { incidentItem } from './incident-item.ts'

/** An incident of which authorities or people still have to be told, open or over. */
export interface LegalFacts {
  readonly incident: Incident
  readonly file: LegalFile
  /** By the regime's id. */
  readonly calendars: ReadonlyMap<string, LegalCalendar>
}

const ofFile = ({ incident, file, calendars }: LegalFacts): readonly DueItem[] => {
  const known = standingDeadlines(file, ({ id, zone, closesAt }) => calendars.get(id) ?? { zone, closesAt, holidays: new Set() })
  return known.flatMap(({ begun, deadline, counted, outcome }) =>
    counted === null || outcome !== null
      ? []
      : [
          incidentItem({ incident }, 'legal', `${begun.regime.id}:${deadline.id}:${counted.countedFrom.epochMilliseconds}`, {
            // A moment that is set anew, or another term that begins, is another deadline: its reminders begin anew.
            dueAt: counted.at,
            // A drill tells no authority; whoever practises is asked all the same.
            owedTo: incident.isDrill ? { kind: 'operators' } : { kind: 'authority', name: deadline.recipient },
            facts: { countedFrom: counted.countedFrom, what: `${begun.regime.name}: ${deadline.name}` },
          }),
        ],
  )
}

/** The reports that laws and contracts ask for. A notice on the page satisfies none of them, so nothing that was published settles one. */
export const legalDeadlines = ({ legal = [] }: PageFacts): readonly DueItem[] => legal.flatMap(ofFile)
