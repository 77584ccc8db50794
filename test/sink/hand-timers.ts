import type { Timers } from '../../src/channels/timers.ts'

/** Timers whose time moves only by hand. */
export interface HandTimers extends Timers {
  /** Moves on, calling what falls due in its order. */
  move(milliseconds: number): void
  /** Resolves when at least `count` calls are waiting for time to pass. */
  waiting(count: number): Promise<void>
}

interface Due {
  readonly at: number
  readonly run: () => void
}

export function handTimers(): HandTimers {
  let now = 0
  let due: readonly Due[] = []
  const watchers = new Set<{ readonly count: number; readonly done: () => void }>()
  const tell = (): void => {
    for (const watcher of watchers) {
      if (due.length < watcher.count) continue
      watchers.delete(watcher)
      watcher.done()
    }
  }
  return {
    now: () => now,
    after: (milliseconds, run) => {
      const entry = { at: now + milliseconds, run }
      due = [...due, entry]
      tell()
      return () => {
        due = due.filter((other) => other !== entry)
      }
    },
    move: (milliseconds) => {
      const until = now + milliseconds
      for (;;) {
        const next = due.filter((entry) => entry.at <= until).sort((a, b) => a.at - b.at)[0]
        if (next === undefined) break
        due = due.filter((entry) => entry !== next)
        now = next.at
        next.run()
      }
      now = until
    },
    waiting: (count) =>
      new Promise((done) => {
        watchers.add({ count, done })
        tell()
      }),
  }
}
