import type { Instant } from '../../core/time.ts'
import { millisecondText } from '../clock-text.ts'
import type { Session } from '../session.ts'

/** One showing of the demonstration: what it speaks to, and how it tells what happens. */
export interface Stage {
  readonly session: Session
  readonly now: () => Instant
  /** A heading. */
  readonly act: (title: string) => void
  /** Who saw or did what, with the time to the millisecond. */
  readonly tell: (who: string, what: string, at?: Instant) => void
  /** What they saw, word for word. */
  readonly quote: (text: string) => void
}

export const createStage = (session: Session): Stage => {
  const { machine } = session
  const { terminal } = machine
  return {
    session,
    now: machine.now,
    act: (title) => {
      terminal.out('\n')
      terminal.strong(title)
    },
    tell: (who, what, at = machine.now()) => terminal.out(`${millisecondText(at, machine.zone)}  ${who.padEnd(10)} ${what}\n`),
    quote: (text) => terminal.out(`${text.trim().replace(/^/gm, `${' '.repeat(25)}| `)}\n`),
  }
}
