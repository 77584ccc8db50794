import { isCalledOff } from '../../core/incident/called-off.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { isClosed, type Phase } from '../../core/incident/phase.ts'
import type { PageWords } from '../locales/locale.ts'

/** What a phase is called of this incident: planned work that never began is not completed. */
export const phaseText = (
  words: Pick<PageWords, 'phase' | 'calledOff'>,
  incident: Pick<Incident, 'kind' | 'window' | 'startedAt' | 'endedAt'>,
  phase: Phase,
): string => (isClosed(phase) && isCalledOff(incident) ? words.calledOff : words.phase[phase])
