import type { OperatorId } from '../core/brand.ts'
import { type DutyList, isOnDuty } from '../core/due/duty-list.ts'
import type { Page } from '../core/page/page.ts'
import type { Records } from './store.ts'

/** A place of the duty list as it is shown. */
export interface DutyPlaceView {
  readonly operatorId: OperatorId
  readonly name: string
  readonly minutes: number | null
  /** Suspended, or in a role that cannot publish: passed over until that changes. */
  readonly isPassedOver: boolean
}

export interface DutyView {
  readonly places: readonly DutyPlaceView[]
  /** What a place waits that names no minutes of its own. */
  readonly usualMinutes: number
  readonly version: number
}

export const viewDuty = async (
  records: Records,
  page: Page,
  { places, version }: Pick<DutyList, 'places' | 'version'>,
): Promise<DutyView> => {
  const operators = await records.operators.list()
  const shown = places.flatMap(({ operatorId, minutes }) =>
    operators
      .filter(({ id }) => id === operatorId)
      .map((operator) => ({ operatorId, minutes, name: operator.name, isPassedOver: !isOnDuty(operator) })),
  )
  return { places: shown, usualMinutes: page.clock.reminders.escalateMinutes, version }
}

export const loadDutyView = async (records: Records, page: Page): Promise<DutyView> =>
  viewDuty(records, page, (await records.dutyLists.find(page.id)) ?? { places: [], version: 0 })
