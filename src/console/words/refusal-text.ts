import type { ClientFaultCode, Refusal } from '../../client/refusal.ts'
import { faults as catalogue, type FaultCode } from '../../core/faults.ts'
import type { Language } from '../../core/page/page.ts'
import { formOf, saidOtherwise, sentenceForms } from '../../core/sentence-forms.ts'
import { guideText } from '../../lint/guide-text.ts'
import { clientFaults } from './de/client-faults.ts'
import { faultDetails } from './de/fault-details.ts'
import { faults } from './de/faults.ts'
import { fieldFaults } from './de/field-faults.ts'

const isCode = (code: string): code is FaultCode => Object.hasOwn(catalogue, code)

const isClientCode = (code: string): code is ClientFaultCode => Object.hasOwn(clientFaults, code)

const patterns = sentenceForms(fieldFaults)
const details = faultDetails.map(([said, german]) => ({ form: formOf(said), german }))

/** What a refusal says of its case, in German; undefined where it is not known. */
const detailText = (detail: string): string | undefined => {
  for (const { form, german } of details) {
    const found = form.exec(detail)
    if (found) return german(...found.slice(1))
  }
  return undefined
}

/** What is wrong with one field, in the reader's language; a sentence of a newer server stays as it came. */
export const fieldText = (said: string, language: Language): string =>
  language === 'en' ? said : saidOtherwise(said, patterns, (part) => guideText(part, language))

/** Why something was refused: in English what the server says of this case, in German the same where it is known, or the sentence of its code. */
export const refusalText = ({ code, detail }: Pick<Refusal, 'code' | 'detail'>, language: Language): string => {
  if (language === 'en') return detail
  const said = detailText(detail)
  if (said !== undefined) return said
  const field = fieldText(detail, language)
  if (field !== detail) return field
  if (isCode(code)) return faults[code]
  return isClientCode(code) ? clientFaults[code] : detail
}
