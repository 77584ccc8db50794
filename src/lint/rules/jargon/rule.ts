import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Read } from '../../language/marks.ts'
import { stemOf } from '../../prose/stem.ts'
import { hasShape, shapes, type Token } from '../../prose/token.ts'
import type { Place, Rule } from '../rule.ts'
import { jargonPage } from './page.ts'
import { plainCapitals } from './plain-names.ts'

/** Where a manager's reading begins; behind it technical background may stand. */
const openingWords = 60
const mostPlaces = 3
/** Characters between words that are complained of together. */
const oneBreath = 24

/** Words of the trade, names of machines and unexplained abbreviations within the first paragraph or sixty words. */
export const jargon: Rule = {
  id: 'jargon',
  level: 'warning',
  kinds: noticeKinds,
  page: jargonPage,
  check: (read) => {
    const end = endOfOpening(read)
    const phrases: readonly Place[] = read.hits('jargon').filter((hit) => hit.start < end)
    const places = [...phrases]
    for (const place of identifiers(read, end)) if (!phrases.some((other) => overlaps(place, other))) places.push(place)
    return joined(
      onceEach(
        read.prose.text,
        places.sort((a, b) => a.start - b.start),
      ),
    ).slice(0, mostPlaces)
  },
}

/** A word is complained of where it stands first. */
const onceEach = (text: string, places: readonly Place[]): readonly Place[] => {
  const seen = new Set<string>()
  return places.filter(({ start, end }) => {
    const term = stemOf(text.slice(start, end).toLowerCase())
    const isNew = !seen.has(term)
    seen.add(term)
    return isNew
  })
}

/** Neighbours in one breath are one thing to reword: "AKS cluster", "repo2docker upgrade and docker image". */
const joined = (places: readonly Place[]): readonly Place[] => {
  const together: Place[] = []
  for (const place of places) {
    const last = together[together.length - 1]
    if (last && place.start - last.end <= oneBreath)
      together[together.length - 1] = { start: last.start, end: Math.max(last.end, place.end) }
    else together.push(place)
  }
  return together
}

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end

const endOfOpening = ({ prose }: Read): number => {
  let left = openingWords
  for (const { tokens } of prose.sentences)
    for (const token of tokens) {
      if (hasShape(token, shapes.word)) left--
      if (left < 0) return token.start
    }
  return prose.text.length
}

function* identifiers({ prose }: Read, end: number): Generator<Place> {
  for (const { tokens } of prose.sentences)
    for (const token of tokens) {
      if (token.start >= end) return
      if (isIdentifier(prose.text, token)) yield { start: token.start, end: token.end }
    }
}

/** "publick8s", "repo_name", "`kube-system`", "AKS": what only its makers can spell out. */
const isIdentifier = (text: string, token: Token): boolean => {
  if (!hasShape(token, shapes.word) || hasShape(token, shapes.clock | shapes.date | shapes.percent | shapes.link | shapes.email))
    return false
  const raw = text.slice(token.start, token.end)
  if (/^[A-Z]{2,6}s?$/.test(raw)) return !plainCapitals.has(raw.toUpperCase())
  if (/^v?\d/.test(raw)) return false
  return raw.includes('_') || /^[a-z]+\d+[a-z]+$/.test(raw) || text[token.start - 1] === '`'
}
