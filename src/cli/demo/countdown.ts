import { type Instant, secondsBetween } from '../../core/time.ts'
import type { Stage } from './stage.ts'

/** Counts down on one line until shortly before the moment, so that whoever watches for it has the machine to themselves. */
export const countDown = async ({ session: { machine }, now }: Stage, until: Instant): Promise<void> => {
  const left = () => secondsBetween(now(), until)
  if (left() < 1) return
  machine.terminal.out(`${' '.repeat(25)}`)
  for (let shown = Math.ceil(left()); shown > 0; shown--) {
    machine.terminal.out(`${shown} `)
    const untilNext = left() - (shown - 1)
    if (untilNext > 0) await machine.pause(1000 * (shown === 1 ? Math.max(0, untilNext - 0.3) : untilNext))
  }
  machine.terminal.out('\n')
}
