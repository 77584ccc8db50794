import { parseEmailAddress } from '../address.ts'
import type { EmailAddress, OperatorId } from '../brand.ts'
import { parseId } from '../id.ts'
import type { Operator } from '../operator/operator.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { parseText } from '../text.ts'
import { longestCoolDownHours, type SealedNotesSetting } from './sealed-note.ts'

const limits = { max: 10_000, min: 1, lines: true } as const

export const parseSealedWords = (words: string): Result<string> => {
  const faults = new FieldFaults()
  const text = faults.take('/words', parseText(words, limits))
  return text === undefined ? faults.refuse() : ok(text)
}

export const parseSealedNotesSetting = ({ isOn, coolDownHours }: SealedNotesSetting): Result<SealedNotesSetting> => {
  const faults = new FieldFaults()
  if (!(Number.isInteger(coolDownHours) && coolDownHours >= 1 && coolDownHours <= longestCoolDownHours))
    faults.add('/coolDownHours', `Give whole hours from 1 to ${longestCoolDownHours}.`)
  return faults.any ? faults.refuse() : ok({ isOn, coolDownHours })
}

/** To whom somebody sends what they had put aside: named one by one, so that nothing of it goes to a list by mistake. */
export interface SealedRecipientsInput {
  readonly operatorIds?: readonly string[] | undefined
  readonly addresses?: readonly string[] | undefined
}

const mostRecipients = 20

export const parseSealedRecipients = (
  { operatorIds = [], addresses = [] }: SealedRecipientsInput,
  operators: readonly Operator[],
): Result<readonly EmailAddress[]> => {
  const faults = new FieldFaults()
  const found = new Map<string, EmailAddress>()
  const take = (address: EmailAddress | undefined): void => {
    if (address !== undefined) found.set(address.toLowerCase(), address)
  }
  for (const [i, text] of operatorIds.slice(0, mostRecipients).entries()) {
    const id = faults.take(`/operatorIds/${i}`, parseId<OperatorId>(text))
    const operator = operators.find((one) => one.id === id && one.state === 'active')
    if (id !== undefined && !operator) faults.add(`/operatorIds/${i}`, 'There is no such operator, or they are suspended.')
    take(operator?.email)
  }
  for (const [i, text] of addresses.slice(0, mostRecipients).entries()) take(faults.take(`/addresses/${i}`, parseEmailAddress(text)))
  const count = operatorIds.length + addresses.length
  if (count === 0) faults.add('/addresses', 'Say to whom: name operators or addresses.')
  if (count > mostRecipients) faults.add('/addresses', `Name at most ${mostRecipients}; these are ${count}.`)
  return faults.any ? faults.refuse() : ok([...found.values()])
}
