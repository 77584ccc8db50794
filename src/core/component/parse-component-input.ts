import type { ComponentGroupId } from '../brand.ts'
import { parseId } from '../id.ts'
import { FieldFaults, ok, type Result, refuse } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import { parseDate } from '../time.ts'

export interface ComponentInput {
  readonly name?: string | undefined
  readonly description?: string | null | undefined
  readonly groupId?: string | null | undefined
  readonly position?: number | undefined
  readonly startedOn?: string | null | undefined
}

export interface ParsedComponent {
  readonly name: string
  readonly description: string | null
  readonly groupId: ComponentGroupId | null
  readonly position: number
  readonly startedOn: string | null
}

const parsePosition = (position: number): Result<number> =>
  Number.isInteger(position) && position >= 0 && position <= 100_000
    ? ok(position)
    : refuse('input.invalid', 'A position is a whole number from 0 to 100,000.')

/** Component or group fields over `base`: what is not said stays. */
export const parseComponentInput = (input: ComponentInput, base: ParsedComponent): Result<ParsedComponent> => {
  const faults = new FieldFaults()
  const name = input.name === undefined ? base.name : faults.take('/name', parseText(input.name, textLimits.name))
  const text = input.description === undefined ? base.description : input.description
  const description =
    text === null || text.trim() === '' ? null : (faults.take('/description', parseText(text, textLimits.description)) ?? null)
  const groupId =
    input.groupId === undefined
      ? base.groupId
      : input.groupId === null
        ? null
        : (faults.take('/groupId', parseId<ComponentGroupId>(input.groupId)) ?? null)
  const position = input.position === undefined ? base.position : faults.take('/position', parsePosition(input.position))
  const startedOn =
    input.startedOn === undefined
      ? base.startedOn
      : input.startedOn === null
        ? null
        : (faults.take('/startedOn', parseDate(input.startedOn)) ?? null)
  if (name !== undefined && name.trim() === '') faults.add('/name', 'Give it the name that customers use.')
  if (faults.any || name === undefined || position === undefined) return faults.refuse()
  return ok({ name, description, groupId, position, startedOn })
}

export const blankComponent: ParsedComponent = { name: '', description: null, groupId: null, position: 0, startedOn: null }
