import type { Operator } from '../core/operator/operator.ts'
import { operatorLanguage } from '../core/operator/operator-language.ts'
import type { Language } from '../core/page/page.ts'
import type { Records } from './store.ts'

/** In which language each of these operators gets mail. */
export const operatorLanguages = async (
  records: Records,
  operators: readonly Pick<Operator, 'id'>[],
  otherwise: Language,
): Promise<(operator: Pick<Operator, 'id'>) => Language> => {
  const browsers = await records.pushSubscriptions.listOf(operators.map(({ id }) => id))
  return ({ id }) => operatorLanguage(id, browsers, otherwise)
}
