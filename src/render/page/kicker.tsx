import type { Incident } from '../../core/incident/incident.ts'
import { clockText } from '../../core/notice/times.ts'
import type { Standing } from '../notice/standing.ts'
import { Time } from './clock.tsx'
import { Shape, shapeOfIncident } from './shape.tsx'
import type { Surroundings } from './surroundings.ts'

interface KickerProps {
  readonly around: Surroundings
  readonly incident: Incident
  /** Where given, its newest word is dated: the times below it then need no date of their own. */
  readonly standing?: Standing
}

/** Kind or severity, and how far it has come: a figure and words, never a colour alone. */
export const Kicker = ({ around, incident, standing }: KickerProps) => {
  const words = around.locale.page
  const at = standing?.told.notice.status.publishedAt
  return (
    <p className="kicker">
      <Shape name={shapeOfIncident(incident)} />
      <span>{incident.kind === 'maintenance' ? words.maintenance : words.severity[incident.severity]}</span>
      <span>{words.phase[incident.phase]}</span>
      {at && (
        <span>
          <Time at={at} text={clockText(at, around.page.zone, around.wording, null)} soon="ago" />
        </span>
      )}
    </p>
  )
}
