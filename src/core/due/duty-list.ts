import { mayDo } from '../actor/actor.ts'
import type { OperatorId, PageId } from '../brand.ts'
import { parseId } from '../id.ts'
import { mayPublish } from '../operator/may-publish.ts'
import type { Operator } from '../operator/operator.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import type { Instant } from '../time.ts'

/** One place in the order in which operators hear of what is due. */
export interface DutyPlace {
  readonly operatorId: OperatorId
  /** Undone for so long, it goes to the next place; null is what the clock policy says. */
  readonly minutes: number | null
}

/** Who hears first, and who next. An empty one means everybody who may publish. */
export interface DutyList {
  readonly pageId: PageId
  readonly places: readonly DutyPlace[]
  readonly updatedAt: Instant
  /** 0 while nobody has made one. */
  readonly version: number
}

export interface DutyPlaceInput {
  readonly operatorId: string
  readonly minutes?: number | null | undefined
}

const mostPlaces = 20
const longestMinutes = 24 * 60

const nameOf = (operators: readonly Operator[], id: string): string => operators.find((operator) => operator.id === id)?.name ?? id

/** Places as somebody wants them: operators who exist, each once, with waits that can be kept. */
export const parseDutyPlaces = (input: readonly DutyPlaceInput[], operators: readonly Operator[]): Result<readonly DutyPlace[]> => {
  const faults = new FieldFaults()
  if (input.length > mostPlaces) faults.add('/places', `A duty list has at most ${mostPlaces} places; this one has ${input.length}.`)
  const places = input.slice(0, mostPlaces).flatMap(({ operatorId, minutes = null }, i): readonly DutyPlace[] => {
    const id = faults.take(`/places/${i}/operatorId`, parseId<OperatorId>(operatorId))
    if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= longestMinutes))
      faults.add(`/places/${i}/minutes`, 'Give whole minutes from 1 to 1440, or leave it to the clock policy.')
    if (id === undefined) return []
    if (!operators.some((operator) => operator.id === id)) faults.add(`/places/${i}/operatorId`, 'There is no such operator.')
    else if (input.slice(0, i).some((earlier) => earlier.operatorId === operatorId))
      faults.add(
        `/places/${i}/operatorId`,
        `The list comes back to ${nameOf(operators, id)}. Everybody stands in it once; after the last, all of them hear together.`,
      )
    return [{ operatorId: id, minutes }]
  })
  return faults.any ? faults.refuse() : ok(places)
}

/** Whether the operator can hear of what is due: whoever stands for a promise may be somebody who writes and does not publish. */
export const mayHear = ({ id, name, role, state }: Operator): boolean =>
  state === 'active' && mayDo({ kind: 'operator', id, name, role }, 'notice.write')

/** Whether the operator can say what is due; whoever cannot publish it is passed over. */
export const isOnDuty = mayPublish

/** The places at which somebody can be reached, in order. */
export const dutyQueue = (places: readonly DutyPlace[], operators: readonly Operator[]): readonly DutyPlace[] =>
  places.filter(({ operatorId }) => operators.some((operator) => operator.id === operatorId && isOnDuty(operator)))
