import type { Incident } from '../../core/incident/incident.ts'
import { isClosed } from '../../core/incident/phase.ts'
import { clockText } from '../../core/notice/times.ts'
import type { Instant } from '../../core/time.ts'
import { stageOf } from '../notice/stage.ts'
import type { Standing } from '../notice/standing.ts'
import { dayOfYearText, dayText } from '../text/dates.ts'
import { phaseText } from '../text/phase-text.ts'
import { Time } from './clock.tsx'
import { Shape, shapeOfIncident } from './shape.tsx'
import type { Surroundings } from './surroundings.ts'

interface KickerProps {
  readonly around: Surroundings
  readonly incident: Incident
  /** Where given, its newest word is dated: the times below it then need no date of their own. */
  readonly standing?: Standing
}

/** Short, for it stands above the first sentence: of what is over the day is enough, of what goes on the year is plain. */
const datedText = ({ page: { zone }, wording }: Surroundings, { phase }: Incident, at: Instant): string =>
  isClosed(phase) ? dayText(at, zone, wording) : `${dayOfYearText(at, zone, wording)}, ${clockText(at, zone, wording, at)}`

/** How bad it is and how far it has come; once it is better, how far comes first. A figure and words, never a colour alone. */
const saidOf = ({ locale }: Surroundings, incident: Incident): readonly string[] => {
  const words = locale.page
  const { kind, severity, phase } = incident
  const said = [kind === 'maintenance' ? words.maintenance : words.severity[severity], phaseText(words, incident, phase)]
  return ['recovering', 'over'].includes(stageOf(phase)) ? said.toReversed() : said
}

/** One line above or below a heading that says where an incident stands. */
export const Kicker = ({ around, incident, standing }: KickerProps) => {
  const at = standing?.told.notice.status.publishedAt
  return (
    <p className="kicker">
      <Shape name={shapeOfIncident(incident)} />
      {saidOf(around, incident).map((said) => (
        <span key={said}>{said}</span>
      ))}
      {at && (
        <span>
          <Time at={at} text={datedText(around, incident, at)} soon="ago" />
        </span>
      )}
    </p>
  )
}
