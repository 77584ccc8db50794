import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { composeWords } from '../words/compose.ts'
import { incidentWords } from '../words/incidents.ts'
import { useWords } from '../words/use-words.ts'

const tones = { minor: 'low', major: 'part', critical: 'down' } as const

/** "Major · Looking into it · Drill": how an incident stands, in words first and in colour second. */
export const StateLine = ({ incident }: { readonly incident: Schemas['Incident'] }): ReactNode => {
  const words = useWords(incidentWords)
  const { severities, phases } = useWords(composeWords)
  const isPlanned = incident.kind === 'maintenance'
  const tone = incident.endedAt ? 'soft' : isPlanned ? 'work' : tones[incident.severity]
  return (
    <span className="state-line small">
      <span className={`dot ${tone}`} aria-hidden="true" />
      <span className={tone}>{isPlanned ? words.maintenance : severities[incident.severity]}</span>
      <span>{phases[incident.phase]}</span>
      {incident.isDrill ? <span className="tag low">{words.drill}</span> : null}
      {incident.publicAt === null ? <span className="tag">{words.unpublished}</span> : null}
    </span>
  )
}
