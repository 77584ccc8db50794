import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { isCalledOff } from '../../core/incident/called-off.ts'
import { closingPhaseOf } from '../../core/incident/phase.ts'
import { parseIncidentView } from '../compose/parse-views.ts'
import { SeverityMark } from '../parts/severity-mark.tsx'
import { composeWords } from '../words/compose.ts'
import { incidentWords } from '../words/incidents.ts'
import { useWords } from '../words/use-words.ts'

/** "Major · Looking into it · Drill": how an incident stands, in words first and in colour second. */
export const StateLine = ({ incident }: { readonly incident: Schemas['Incident'] }): ReactNode => {
  const words = useWords(incidentWords)
  const { phases } = useWords(composeWords)
  const isOver = incident.endedAt !== null
  // Told only afterwards: its phase comes with its first notice.
  const phase = isOver && incident.publicAt === null ? closingPhaseOf(incident.kind) : incident.phase
  return (
    <span className="state-line small">
      {incident.kind === 'maintenance' ? (
        <span className={isOver ? 'soft' : 'work'}>{words.maintenance}</span>
      ) : (
        <SeverityMark severity={incident.severity} isOver={isOver} />
      )}
      <span>{isCalledOff(parseIncidentView(incident)) ? words.calledOff : phases[phase]}</span>
      {incident.isDrill ? <span className="tag low">{words.drill}</span> : null}
      {incident.publicAt === null ? <span className="tag">{words.unpublished}</span> : null}
    </span>
  )
}
