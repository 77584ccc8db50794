import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Capitals } from '../../language/language.ts'
import type { Read } from '../../language/marks.ts'
import type { Hit } from '../../pattern/read.ts'
import { hasShape, shapes, type Token } from '../../prose/token.ts'
import { internals } from '../internals/rule.ts'
import type { Place, Rule } from '../rule.ts'

/** Where a manager's reading begins, and how much longer a first paragraph may be; behind it technical background may stand. */
const openingWords = 60
const longestOpening = 120
const mostPlaces = 3
/** Characters between words that are complained of together. */
const oneBreath = 70

/** Words of the trade, names of machines and unexplained abbreviations within the first paragraph or the first sixty words. */
export const jargon: Rule = {
  id: 'jargon',
  level: 'warning',
  kinds: noticeKinds,
  message: 'A customer’s manager does not know this word, and it stands where they begin to read.',
  suggestion: 'Say what a customer sees, and put the technical part into the field for it.',
  check: (read, context) => {
    const { spelling, capitals } = context.language
    const end = endOfOpening(read)
    const once = <P extends Place>(places: readonly P[]): readonly P[] => onceEach(read.prose.text, places, spelling.stemOf)
    const within = (hits: readonly Hit[]): readonly Hit[] => hits.filter((hit) => hit.start < end)
    const places: Place[] = [...within(read.hits('jargon'))]
    const add = (more: readonly Place[]): void => {
      for (const place of more) if (!places.some((other) => overlaps(place, other))) places.push(place)
    }
    add([...identifiers(read, end, capitals)])
    if (places.length === 0) add(crowded(once(within(read.hits('half-known')))))
    places.sort((a, b) => a.start - b.start)
    // A key or the name of a machine is the graver thing to say of a word, and is said alone.
    const graver = places.length === 0 ? [] : internals.check(read, context).filter(({ level }) => level !== 'hint')
    const own = places.filter((place) => !graver.some((other) => overlaps(place, other)))
    return joined(read.prose.text, once(own)).slice(0, mostPlaces)
  },
}

/** Half-known words pass one by one; two in a sentence do not. */
const crowded = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(({ sentence }) => hits.filter((other) => other.sentence === sentence).length > 1)

/** A word is complained of where it stands first. */
const onceEach = <P extends Place>(text: string, places: readonly P[], stemOf: (word: string) => string): readonly P[] => {
  const seen = new Set<string>()
  return places.filter(({ start, end }) => {
    const terms = text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .map(stemOf)
    const isNew = terms.some((term) => !seen.has(term))
    for (const term of terms) seen.add(term)
    return isNew
  })
}

/** Neighbours in one breath are one thing to reword: "AKS cluster", "repo2docker upgrade and docker image". */
const joined = (text: string, places: readonly Place[]): readonly Place[] => {
  const together: Place[] = []
  for (const place of places) {
    const last = together[together.length - 1]
    if (last && place.start - last.end <= oneBreath && !/[.!?\n]\s/.test(text.slice(last.end, place.start)))
      together[together.length - 1] = {
        start: last.start,
        end: Math.max(last.end, place.end),
        parts: [...(last.parts ?? [last]), { start: place.start, end: place.end }],
      }
    else together.push(place)
  }
  return together
}

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end

const endOfOpening = ({ prose }: Read): number => {
  const first = prose.sentences[0]?.passage
  let words = 0
  for (const { tokens, passage } of prose.sentences)
    for (const token of tokens) {
      if (hasShape(token, shapes.word)) words++
      if (words > (passage === first ? longestOpening : openingWords)) return token.start
    }
  return prose.text.length
}

function* identifiers({ prose }: Read, end: number, capitals: Capitals): Generator<Place> {
  for (const sentence of prose.sentences)
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.start >= end) return
      if (isIdentifier(prose.text, sentence.tokens, at, capitals)) yield { start: token.start, end: token.end }
    }
}

/** "publick8s", "repo_name", "`kube-system`", "AKS": what only its makers can spell out. */
const isIdentifier = (text: string, tokens: readonly Token[], at: number, capitals: Capitals): boolean => {
  const token = tokens[at]
  if (
    token === undefined ||
    !hasShape(token, shapes.word) ||
    hasShape(token, shapes.clock | shapes.date | shapes.percent | shapes.link | shapes.email)
  )
    return false
  const isPlain = !hasShape(token, shapes.name | shapes.calendar) && !token.norm.includes('_')
  if (isPlain && text[token.start - 1] !== '`') return false
  const raw = text.slice(token.start, token.end)
  if (/^[A-Z]{2,6}s?$/.test(raw)) return isTradeAbbreviation(raw, tokens[at - 1], capitals)
  if (/^v?\d/.test(raw) || raw.includes('.')) return false
  return raw.includes('_') || /^[a-z]+\d+[a-z]+$/.test(raw) || (text[token.start - 1] === '`' && !isAddress(text, token.start))
}

/** The name of a site in backticks: `files.example.org/old`. */
const isAddress = (text: string, start: number): boolean => /^[\w-]+\.[\w.-]+[^`]{0,80}`/.test(text.slice(start, start + 160))

/** Of the abbreviations that nobody listed, those that stand for a kind of thing and not for a name: "MSOs", "an XBR". */
const isTradeAbbreviation = (raw: string, before: Token | undefined, { plain, trade, articles }: Capitals): boolean => {
  const capitals = raw.toUpperCase()
  if (plain.has(capitals)) return false
  const isKind = raw.endsWith('s') || (raw.length < 5 && before !== undefined && articles.has(before.norm))
  return isKind || trade.has(capitals) || trade.has(raw.slice(0, -1))
}
