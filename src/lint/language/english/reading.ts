import { stockWords } from '../../rules/boilerplate/english.ts'
import { plainCapitals, tradeCapitals } from '../../rules/jargon/plain-names.ts'
import type { Language } from '../language.ts'
import { englishGrammar } from './grammar.ts'
import { englishReadability } from './readability.ts'
import { englishSpelling } from './spelling.ts'
import { stemOf } from './stem.ts'

/** All that reading English needs; what can be written instead is looked for afterwards and may come later. */
export const englishReading: Language = {
  tag: 'en',
  spelling: englishSpelling,
  grammar: englishGrammar,
  capitals: { plain: plainCapitals, trade: tradeCapitals, articles: new Set(['a', 'an']) },
  calendar: {
    months: 'January February March April May June July August September October November December'.split(' '),
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  },
  readability: englishReadability,
  stock: new Set(stockWords.trim().split(/\s+/).map(stemOf)),
}
