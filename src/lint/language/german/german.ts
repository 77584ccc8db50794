import { stockWords } from '../../rules/boilerplate/german.ts'
import { germanCapitals } from '../../rules/jargon/german-capitals.ts'
import type { Language } from '../language.ts'
import { germanGrammar } from './grammar.ts'
import { germanReadability } from './readability.ts'
import { germanRewordings } from './rewordings.ts'
import { germanSpelling } from './spelling.ts'
import { stemOf } from './stem.ts'

export const german: Language = {
  tag: 'de',
  spelling: germanSpelling,
  grammar: germanGrammar,
  capitals: germanCapitals,
  rewordings: germanRewordings,
  calendar: {
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
  },
  readability: germanReadability,
  stock: new Set(stockWords.trim().split(/\s+/).map(stemOf)),
}
