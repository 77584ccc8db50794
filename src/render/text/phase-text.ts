import { becameIn } from '../../core/commitment/became.ts'
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

/** What a notice is called that comes after the end: for what became of a promised action, or for the report that it announces. */
export const afterwardsText = (words: Pick<PageWords, 'became' | 'reportNotice'>, notice: Pick<Notice, 'kind' | 'settles'>): string => {
  const became = becameIn(notice)
  return became ? words.became[became] : words.reportNotice
}

/** What a notice is called where its phase would stand: one that announces a report closes nothing. */
export const newsText = (
  words: Pick<PageWords, 'phase' | 'calledOff' | 'became' | 'reportNotice'>,
  incident: Pick<Incident, 'kind' | 'window' | 'startedAt' | 'endedAt'>,
  notice: Pick<Notice, 'kind' | 'change' | 'settles'>,
): string => (notice.kind === 'report' ? afterwardsText(words, notice) : phaseText(words, incident, notice.change.phase))
