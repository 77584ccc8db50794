import type { ClientFaultCode, Refusal } from '../../../client/refusal.ts'
import { faults as catalogue, type FaultCode } from '../../../core/faults.ts'
import { formOf, saidOtherwise, sentenceForms } from '../../../core/sentence-forms.ts'
import { guideText } from '../../../lint/guide-text.ts'
import { clientFaults } from './client-faults.ts'
import { faultDetails } from './fault-details.ts'
import { faults } from './faults.ts'
import { fieldFaults } from './field-faults.ts'

const isCode = (code: string): code is FaultCode => Object.hasOwn(catalogue, code)

const isClientCode = (code: string): code is ClientFaultCode => Object.hasOwn(clientFaults, code)

const patterns = sentenceForms(fieldFaults)
const details = faultDetails.map(([said, german]) => ({ form: formOf(said), german }))

/** What a refusal says of its case; undefined where it is not known. */
const detailText = (detail: string): string | undefined => {
  for (const { form, german } of details) {
    const found = form.exec(detail)
    if (found) return german(...found.slice(1))
  }
  return undefined
}

/** What is wrong with one field; a sentence of a newer server stays as it came. */
export const germanField = (said: string): string => saidOtherwise(said, patterns, (part) => guideText(part, 'de'))

/** Why something was refused: what the server says of this case where it is known, or the sentence of its code. */
export const germanRefusal = ({ code, detail }: Pick<Refusal, 'code' | 'detail'>): string => {
  const said = detailText(detail)
  if (said !== undefined) return said
  const field = germanField(detail)
  if (field !== detail) return field
  if (isCode(code)) return faults[code]
  return isClientCode(code) ? clientFaults[code] : detail
}
