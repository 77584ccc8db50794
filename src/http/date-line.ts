import type { Clock } from '../app/ports.ts'
import { httpDate } from './http-date.ts'

/** The Date of answers, worked out once a second. */
export interface DateLine {
  now(): string
  /** Calls back whenever a second has passed in which the date was asked for. */
  onTurn(listener: () => void): void
}

export const createDateLine = (clock: Clock): DateLine => {
  const listeners: (() => void)[] = []
  let date: string | undefined
  const turn = (): void => {
    date = undefined
    for (const listener of listeners) listener()
  }
  return {
    now: () => {
      if (date !== undefined) return date
      const now = clock.now()
      setTimeout(turn, 1000 - (now.epochMilliseconds % 1000)).unref()
      date = httpDate(now)
      return date
    },
    onTurn: (listener) => void listeners.push(listener),
  }
}
