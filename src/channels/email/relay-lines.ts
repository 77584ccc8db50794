import type { MailMessage } from '../../app/channel.ts'
import type { Timers } from '../timers.ts'
import { type Attempt, RelayLine, type RelayTerms } from './relay-line.ts'

/** Several connections to one relay, opened as needed and kept a while. */
export interface RelayLines {
  /** Sends over a resting line, or else over a new one. Never throws. */
  send(message: MailMessage, signal: AbortSignal): Promise<Attempt>
  /** Says goodbye on resting lines, cuts the busy ones, and is done within a second whatever the relay does. */
  close(): Promise<void>
}

// Servers that count messages per connection begin to slow down or hang up somewhere above a hundred.
const messagesPerLine = 100
const restMilliseconds = 10_000
const goodbyeMilliseconds = 1000

const stopped: Attempt = {
  ok: false,
  failure: { code: 'EABORT', message: 'stopped before the message was sent' },
  isUsable: false,
  isUnsent: true,
}

/** As many lines as there are messages sent at once, none before the first. */
export const openRelayLines = (terms: RelayTerms): RelayLines => {
  const resting: RelayLine[] = []
  const busy = new Set<RelayLine>()
  let takeSweepBack: (() => void) | undefined
  let isClosed = false

  const forget = (line: RelayLine): void => {
    const at = resting.indexOf(line)
    if (at !== -1) resting.splice(at, 1)
  }
  const sweep = (): void => {
    const rested = resting.filter((line) => terms.timers.now() - line.restingSince >= restMilliseconds)
    for (const line of rested) {
      forget(line)
      line.end()
    }
    takeSweepBack = resting.length > 0 ? terms.timers.after(restMilliseconds, sweep) : undefined
  }
  const rest = (line: RelayLine): void => {
    if (isClosed || line.used >= messagesPerLine) line.end()
    else {
      line.restingSince = terms.timers.now()
      resting.push(line)
      takeSweepBack ??= terms.timers.after(restMilliseconds, sweep)
    }
  }
  const sendOver = async (line: RelayLine, message: MailMessage, signal: AbortSignal): Promise<Attempt> => {
    busy.add(line)
    const attempt = await line.send(message, signal)
    busy.delete(line)
    if (attempt.ok || attempt.isUsable) rest(line)
    return attempt
  }
  const sendOverNew = async (message: MailMessage, signal: AbortSignal): Promise<Attempt> => {
    const opened = await RelayLine.open(terms, signal)
    if (!opened.ok) return { ok: false, failure: opened.failure, isUsable: false, isUnsent: true }
    opened.line.onEnd(() => forget(opened.line))
    // Connecting takes its time: what was claimed may be another's by now.
    if (signal.aborted) {
      opened.line.end()
      return stopped
    }
    return sendOver(opened.line, message, signal)
  }
  const send = async (message: MailMessage, signal: AbortSignal): Promise<Attempt> => {
    if (signal.aborted || isClosed) return stopped
    const kept = resting.pop()
    if (kept === undefined) return sendOverNew(message, signal)
    const attempt = await sendOver(kept, message, signal)
    // The server hung up on a resting line, as servers do: nobody has the message, so a fresh line makes no repeat.
    return !attempt.ok && attempt.isUnsent && !signal.aborted && !isClosed ? sendOverNew(message, signal) : attempt
  }
  return {
    send,
    close: async () => {
      isClosed = true
      takeSweepBack?.()
      for (const line of busy) line.cut()
      await Promise.all(resting.splice(0).map((line) => goodbye(line, terms.timers)))
    },
  }
}

const goodbye = (line: RelayLine, timers: Timers): Promise<void> =>
  new Promise((done) => {
    const takeBack = timers.after(goodbyeMilliseconds, () => line.cut())
    line.onEnd(() => {
      takeBack()
      done()
    })
    line.end()
  })
