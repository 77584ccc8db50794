import type { Schemas } from '../../client/open-client.ts'
import type { Language } from '../../core/page/page.ts'
import { germanPresets } from '../words/de/legal-presets.ts'
import type { legalWords } from '../words/legal.ts'

export type Regime = Schemas['LegalRegime']
export type Deadline = Regime['deadlines'][number]
export type Term = Deadline['terms'][number]
type Words = (typeof legalWords)['en']

const termText = ({ from, unit, count }: Term, deadlines: readonly Pick<Deadline, 'id' | 'name'>[], words: Words): string => {
  const other = deadlines.find(({ id }) => id === from.deadlineId)?.name ?? ''
  return words.after(words.span[unit](count), from.moment ? words.from[from.moment] : words.from.fulfilled(other))
}

/** "72 hours after becoming aware, without undue delay": by when a deadline is to be met. */
export const termsText = (
  { terms, isWithoutDelay }: Pick<Deadline, 'terms' | 'isWithoutDelay'>,
  deadlines: readonly Pick<Deadline, 'id' | 'name'>[],
  words: Words,
): string => {
  const texts = terms.map((term) => termText(term, deadlines, words))
  const text = texts.length > 1 ? words.first(texts) : (texts[0] ?? '')
  return isWithoutDelay ? `${text}, ${words.withoutDelay}` : text
}

/** A starting point as an organisation that works in this language would write it. */
export const regimeIn = (language: Language, regime: Regime): Regime => {
  if (language !== 'de') return regime
  const said = (text: string): string => germanPresets[text] ?? text
  return {
    ...regime,
    name: said(regime.name),
    source: said(regime.source),
    note: regime.note && said(regime.note),
    deadlines: regime.deadlines.map((one) => ({
      ...one,
      name: said(one.name),
      recipient: said(one.recipient),
      contents: one.contents.map(said),
    })),
  }
}

/** What a term counts from, as the server takes it. */
export const sentFrom = ({ from }: Pick<Term, 'from'>) =>
  from.kind === 'moment'
    ? { kind: 'moment' as const, moment: from.moment ?? 'aware' }
    : { kind: 'fulfilled' as const, deadlineId: from.deadlineId ?? '' }
