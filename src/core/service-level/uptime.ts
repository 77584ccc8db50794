import type { IncidentId } from '../brand.ts'
import type { ImpactSpan } from '../component/impact-spans.ts'
import type { Window } from '../incident/window.ts'
import type { Instant } from '../time.ts'
import type { ServiceLevelRules, WeighedImpact } from './rules.ts'

/** What was told of one component, with the windows of the maintenances among it. */
export interface Suffered {
  readonly spans: readonly ImpactSpan[]
  readonly windows: ReadonlyMap<IncidentId, Window>
}

/** A component's record over a stretch of time. All durations in seconds, to the millisecond. */
export interface Uptime {
  /** The time that counts: all of it but what the rules leave out. */
  readonly countedSeconds: number
  /** Weighed by the rules. */
  readonly downSeconds: number
  /** From 0 to 1; null where no time counts. */
  readonly uptime: number | null
  /** How long it suffered what, not weighed; at each moment the worst counts. */
  readonly suffered: Readonly<Record<WeighedImpact, number>>
  /** Which incidents took how much of the downtime, the most first; moments of several go to the worst. */
  readonly incidents: readonly { readonly incidentId: IncidentId; readonly downSeconds: number }[]
}

interface Piece {
  readonly from: number
  readonly until: number
  readonly impact: WeighedImpact
  readonly incidentId: IncidentId
  readonly weight: number
  readonly isLeftOut: boolean
}

/** A span within the stretch, cut where the window of its maintenance ends: what overruns is not what was announced. */
const piecesOf = (span: ImpactSpan, { windows }: Suffered, rules: ServiceLevelRules, from: number, until: number): readonly Piece[] => {
  const { impact, incidentId } = span
  if (impact === 'operational') return []
  const begins = Math.max(from, span.from.epochMilliseconds)
  const ends = Math.min(until, span.until?.epochMilliseconds ?? until)
  const window = windows.get(incidentId)
  const piece = (a: number, b: number, isLeftOut: boolean): readonly Piece[] =>
    a < b ? [{ from: a, until: b, impact, incidentId, weight: isLeftOut ? 0 : rules.weights[impact], isLeftOut }] : []
  if (impact !== 'under_maintenance' || !rules.leavesOutMaintenance || !window) return piece(begins, ends, false)
  const opens = Math.min(Math.max(begins, window.startsAt.epochMilliseconds), ends)
  const closes = Math.min(Math.max(opens, window.endsAt.epochMilliseconds), ends)
  return [...piece(begins, opens, false), ...piece(opens, closes, true), ...piece(closes, ends, false)]
}

/** Of several at one moment the heaviest counts; one that weighs something goes before one that is left out. */
const heaviest = (pieces: readonly Piece[]): Piece | undefined =>
  pieces.reduce<Piece | undefined>((best, piece) => {
    if (!best || piece.weight > best.weight) return piece
    return piece.weight === best.weight && piece.isLeftOut && !best.isLeftOut && piece.weight === 0 ? piece : best
  }, undefined)

/** Those that begin by then, taken off the end of what is sorted by their beginning. */
const takeFrom = (waiting: Piece[], edge: number): readonly Piece[] => {
  const taken: Piece[] = []
  for (let next = waiting.at(-1); next && next.from <= edge; next = waiting.at(-1)) {
    taken.push(next)
    waiting.pop()
  }
  return taken
}

/** Seconds to the millisecond, as times are known: sums of weighed ones carry dust of floating point. */
export const tidy = (seconds: number): number => Math.round(seconds * 1000) / 1000

const none: Readonly<Record<WeighedImpact, number>> = { degraded_performance: 0, partial_outage: 0, major_outage: 0, under_maintenance: 0 }

/** The record of one component from `from` until before `until`, both within what has happened. */
export const uptimeOf = (suffered: Suffered, rules: ServiceLevelRules, from: Instant, until: Instant): Uptime => {
  const [start, end] = [from.epochMilliseconds, Math.max(from.epochMilliseconds, until.epochMilliseconds)]
  const pieces = suffered.spans.flatMap((span) => piecesOf(span, suffered, rules, start, end))
  const waiting = pieces.toSorted((a, b) => b.from - a.from)
  const edges = [...new Set(pieces.flatMap((piece) => [piece.from, piece.until]))].toSorted((a, b) => a - b)
  let going: readonly Piece[] = []
  const sums = { ...none }
  const byIncident = new Map<IncidentId, number>()
  let leftOut = 0
  let down = 0
  for (const [i, edge] of edges.entries()) {
    const next = edges[i + 1]
    if (next === undefined) break
    going = [...going.filter((piece) => piece.until > edge), ...takeFrom(waiting, edge)]
    const worst = heaviest(going)
    if (!worst) continue
    const seconds = (next - edge) / 1000
    sums[worst.impact] += seconds
    if (worst.isLeftOut) leftOut += seconds
    down += seconds * worst.weight
    if (worst.weight > 0) byIncident.set(worst.incidentId, (byIncident.get(worst.incidentId) ?? 0) + seconds * worst.weight)
  }
  const countedSeconds = tidy((end - start) / 1000 - leftOut)
  return {
    countedSeconds,
    downSeconds: tidy(down),
    uptime: countedSeconds > 0 ? 1 - tidy(down) / countedSeconds : null,
    suffered: {
      degraded_performance: tidy(sums.degraded_performance),
      partial_outage: tidy(sums.partial_outage),
      major_outage: tidy(sums.major_outage),
      under_maintenance: tidy(sums.under_maintenance),
    },
    incidents: [...byIncident]
      .map(([incidentId, downSeconds]) => ({ incidentId, downSeconds: tidy(downSeconds) }))
      .toSorted((a, b) => b.downSeconds - a.downSeconds),
  }
}

/** What a target allows to be down, and how much of it is used. */
export interface Budget {
  readonly seconds: number
  /** 1 is all of it, more is over; null where the target allows nothing. */
  readonly used: number | null
  readonly isOver: boolean
}

/** Of the time that counts, `wholeSeconds` where the stretch is not over yet. */
export const budgetOf = (percent: number, wholeSeconds: number, downSeconds: number): Budget => {
  const seconds = tidy((wholeSeconds * (100 - percent)) / 100)
  return { seconds, used: seconds > 0 ? downSeconds / seconds : null, isOver: downSeconds > seconds }
}

/**
 * An uptime to the thousandth of a percent, cut and not rounded: a hundred percent stands only where nothing was down. The millionth is
 * for exact values such as 0.573, whose product falls short of the whole number in floating point.
 */
export const cutUptime = (uptime: number): number => Math.floor(uptime * 100_000 + 1e-6) / 100_000
