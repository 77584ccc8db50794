import type { Refusal } from '../../client/refusal.ts'
import type { Language } from '../../core/page/page.ts'

let german: typeof import('./de/refusals.ts') | undefined

/** Fetches what refusals are called in a language: 20 kB that nobody needs who reads English, nor anybody before the first refusal. */
export const loadRefusals = async (language: Language): Promise<void> => {
  if (language === 'de') german ??= await import('./de/refusals.ts')
}

/** What the server says to programs as well, in words for who has a form before them. */
const forForms: Readonly<Record<string, string>> = { 'Say something here, or leave the field out.': 'Something is missing here.' }

/** What is wrong with one field, in the reader's language. */
export const fieldText = (said: string, language: Language): string =>
  language === 'de' && german ? german.germanField(said) : (forForms[said] ?? said)

/** Why something was refused, in the reader's language; in English what the server says of this case. */
export const refusalText = ({ code, detail }: Pick<Refusal, 'code' | 'detail'>, language: Language): string =>
  language === 'de' && german ? german.germanRefusal({ code, detail }) : detail
