import { isCalledOff } from '../../core/incident/called-off.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { isClosed, type Phase } from '../../core/incident/phase.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { PageWords } from '../locales/locale.ts'

/** What a phase is called of this incident: planned work that never began is not completed. */
export const phaseText = (
  words: Pick<PageWords, 'phase' | 'calledOff'>,
  incident: Pick<Incident, 'kind' | 'window' | 'startedAt' | 'endedAt'>,
  phase: Phase,
): string => (isClosed(phase) && isCalledOff(incident) ? words.calledOff : words.phase[phase])

/** What a notice is called where its phase would stand: one that announces a report closes nothing. */
export const newsText = (
  words: Pick<PageWords, 'phase' | 'calledOff' | 'reportNotice'>,
  incident: Pick<Incident, 'kind' | 'window' | 'startedAt' | 'endedAt'>,
  { kind, change }: Pick<Notice, 'kind' | 'change'>,
): string => (kind === 'report' ? words.reportNotice : phaseText(words, incident, change.phase))
