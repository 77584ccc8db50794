import type { Context } from '../app/context.ts'
import { readIncidentMeasures } from '../app/measure/read-incident-measures.ts'
import { takeEffect } from '../app/notice/take-effect.ts'
import type { FirstSource } from '../core/measure/incident-measures.ts'
import type { Notice } from '../core/notice/notice.ts'
import type { Fault } from '../core/result.ts'

export interface EffectDeps {
  readonly context: Context
  /** An incident's first notice took effect, so many seconds after the incident was first known, and by whom. */
  readonly onFirstNotice?: (seconds: number, knewFirst: FirstSource) => void
  /** What could not be measured of a notice that took effect. */
  readonly onUnmeasured: (error: unknown) => void
}

const failureOf = ({ code, detail }: Fault): Error => new Error(`${code}: ${detail}`)

/** Planned work was known of long before, and a drill tells nobody. */
const measureFirst = async ({ context, onFirstNotice }: EffectDeps, { incidentId }: Notice): Promise<void> => {
  const read = await readIncidentMeasures(context, { incidentId })
  if (!read.ok) throw failureOf(read.fault)
  const { incident, measures } = read.value
  const seconds = measures.firstNoticeSeconds
  if (seconds !== null && !incident.isDrill && incident.kind === 'incident') onFirstNotice?.(seconds, measures.knewFirst)
}

/**
 * One notice that cannot take effect holds up those of its own incident, whose order matters, and nobody else's. What is measured comes
 * after all of them: a number that cannot be read keeps no notice back.
 */
export const takeEffects = async (deps: EffectDeps, due: readonly Notice[]): Promise<void> => {
  const stuck = new Set<string>()
  const failures: unknown[] = []
  const firsts: Notice[] = []
  for (const notice of due) {
    if (stuck.has(notice.incidentId)) continue
    const failure = await takeEffect(deps.context, { noticeId: notice.id }).then(
      (result) => {
        if (!result.ok) return failureOf(result.fault)
        if (result.value?.status.number === 1) firsts.push(result.value)
        return undefined
      },
      (error: unknown) => error,
    )
    if (failure === undefined) continue
    stuck.add(notice.incidentId)
    failures.push(failure)
  }
  if (deps.onFirstNotice) for (const first of firsts) await measureFirst(deps, first).catch(deps.onUnmeasured)
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${due.length} due notices could not take effect`)
}
