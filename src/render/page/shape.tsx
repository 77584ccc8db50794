import type { Impact } from '../../core/component/impact.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Severity } from '../../core/incident/phase.ts'
import { stageOf } from '../notice/stage.ts'

type ShapeName = 'ok' | 'low' | 'part' | 'down' | 'work'

const ofImpact = {
  operational: 'ok',
  degraded_performance: 'low',
  partial_outage: 'part',
  major_outage: 'down',
  under_maintenance: 'work',
} as const satisfies Record<Impact, ShapeName>

const ofSeverity = { minor: 'low', major: 'part', critical: 'down' } as const satisfies Record<Severity, ShapeName>

export const shapeOfImpact = (impact: Impact): ShapeName => ofImpact[impact]
/** What is over shows a check mark however bad it was, what is being watched a clock: neither burns any more. */
export const shapeOfIncident = ({ kind, severity, phase }: Pick<Incident, 'kind' | 'severity' | 'phase'>): ShapeName => {
  const stage = stageOf(phase)
  if (stage === 'over') return 'ok'
  return kind === 'maintenance' || stage === 'recovering' ? 'work' : ofSeverity[severity]
}

/** A small figure that tells states apart in greyscale; words always stand beside it. */
export const Shape = ({ name }: { readonly name: ShapeName }) => (
  <svg className={`shape ${name}`} aria-hidden="true">
    <use href={`#${name}`} />
  </svg>
)

/** The figures, drawn once per document and used by name. */
export const Shapes = () => (
  <svg className="shapes" aria-hidden="true">
    <symbol id="ok" viewBox="0 0 16 16">
      <path d="m3 8.6 3.3 3.2L13 4.7" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </symbol>
    <symbol id="low" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </symbol>
    <symbol id="part" viewBox="0 0 16 16">
      <path d="M8 2.2 14.4 13.4H1.6z" fill="currentColor" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
    </symbol>
    <symbol id="down" viewBox="0 0 16 16">
      <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1M4 6.9h8v2.2H4z" fill="currentColor" fillRule="evenodd" />
    </symbol>
    <symbol id="work" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6.1" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 4.6V8l2.4 1.7" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </symbol>
  </svg>
)
