import { type Contraction, spellingOf } from '../../prose/spelling.ts'
import { shapes } from '../../prose/token.ts'
import { stemOf } from './stem.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const suffixes: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', re: 'are', m: 'am', d: 'would' }
const negated: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' }

const contraction = (norm: string): Contraction | undefined => {
  if (norm === 'cannot') return { cut: 3, first: 'can', second: 'not' }
  const quote = norm.lastIndexOf("'")
  if (quote <= 0) return undefined
  const tail = norm.slice(quote + 1)
  if (tail === 't' && norm[quote - 1] === 'n' && quote > 1) {
    const head = norm.slice(0, quote - 1)
    return { cut: quote - 1, first: negated[head] ?? head, second: 'not' }
  }
  const suffix = tail === 's' ? "'s" : suffixes[tail]
  return suffix === undefined ? undefined : { cut: quote, first: norm.slice(0, quote), second: suffix }
}

const noActivity = setOf(
  'thing nothing something anything everything during morning evening string ongoing following pending including being having according affecting impacting causing involving regarding concerning relating networking building meeting',
)

const endingShape = (norm: string): number => {
  if (norm.length > 4 && norm.endsWith('ing') && !noActivity.has(norm)) return shapes.activity
  return norm.length > 4 && norm.endsWith('ed') && !norm.endsWith('eed') ? shapes.participle : 0
}

export const englishSpelling = spellingOf({
  stemOf,
  abbreviations: setOf(
    'approx etc vs no mr mrs ms dr inc ltd co corp dept est ca cf eg ie al fig am pm jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  months: setOf(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  weekdays: setOf('monday tuesday wednesday thursday friday saturday sunday'),
  beforeClock: setOf('at from until till by to around about approximately since starting start before after between ~'),
  afterClock: setOf("am pm o'clock"),
  noZones: new Set(),
  clockWords: setOf('noon midnight'),
  hasPlainNouns: true,
  hasDottedDays: false,
  fold: (word) => word,
  endingShape,
  contraction,
})
