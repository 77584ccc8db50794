import type { Phase } from '../../core/incident/phase.ts'
import type { Stage } from '../locales/locale.ts'

const stages = {
  investigating: 'suffering',
  identified: 'suffering',
  monitoring: 'recovering',
  resolved: 'over',
  scheduled: 'planned',
  in_progress: 'suffering',
  verifying: 'recovering',
  completed: 'over',
} as const satisfies Record<Phase, Stage>

export const stageOf = (phase: Phase): Stage => stages[phase]
