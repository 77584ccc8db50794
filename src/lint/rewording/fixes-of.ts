import type { Prose, Sentence } from '../prose/prose.ts'
import { remembering } from '../prose/remembering.ts'
import type { Place } from '../rules/rule.ts'
import type { Rewording, Rewordings } from './rewording.ts'

type Fix = NonNullable<Place['fixes']>[number]

/** Nobody can reword a longer sentence without reading it, and a hostile text must not cost more than a plain one. */
const longestSentence = 600

/** The wordings that can stand in the place of a finding, as edits of the whole text, the best first. */
export const fixesOf = (place: Place, prose: Prose, list: readonly Rewording[], articleFor: Rewordings['articleFor']): readonly Fix[] => {
  if (list.length === 0) return []
  const at = prose.sentences.findIndex(({ start, end }) => start <= place.start && place.start < end)
  const sentence = prose.sentences[at]
  if (sentence === undefined || sentence.end - sentence.start > longestSentence) return []
  const said = prose.text.slice(sentence.start, sentence.end).replace(/[’ʼ]/g, "'").replace(/\s/g, ' ')
  const reword = (part: Pick<Place, 'start' | 'end'>): readonly Fix[] => {
    for (const [pattern, ...wordings] of fitting(list, said)) {
      const match = matchAt(said, pattern, part.start - sentence.start, part.end - sentence.start)
      if (match && wordings.length === 0) return []
      const fixes = match ? wordings.flatMap((wording) => fixOf(prose, at, match, filled(wording, match)) ?? []) : []
      if (fixes.length > 0) return articleFor ? fixes.map((fix) => withArticle(prose.text, fix, articleFor)) : fixes
    }
    return []
  }
  const { parts } = place
  return parts
    ? together(
        prose.text,
        parts.map((part) => reword(part)[0]),
      )
    : reword(place)
}

/** So many sentences are remembered for each list. */
const mostSentences = 200
const fittingOf = new WeakMap<readonly Rewording[], (said: string) => readonly Rewording[]>()

/** The rewordings whose pattern is somewhere in the sentence: few of many, and the same at every stroke elsewhere. */
const fitting = (list: readonly Rewording[], said: string): readonly Rewording[] => {
  const known = fittingOf.get(list) ?? remembering(mostSentences, (text: string) => list.filter(([pattern]) => text.search(pattern) >= 0))
  fittingOf.set(list, known)
  return known(said)
}

const matchAt = (said: string, pattern: RegExp, start: number, end: number): RegExpExecArray | undefined => {
  for (const match of said.matchAll(pattern)) {
    if (match.index >= end) return undefined
    if (match[0] !== '' && match.index + match[0].length > start) return match
  }
  return undefined
}

const filled = (wording: string, match: RegExpExecArray): string => wording.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '')

const fixOf = (prose: Prose, at: number, match: RegExpExecArray, wording: string): Fix | undefined => {
  const sentence = prose.sentences[at]
  if (sentence === undefined) return undefined
  const start = sentence.start + match.index
  const end = start + match[0].length
  if (wording === '')
    return start === sentence.start && end === sentence.end ? withoutSentence(prose, at) : without(prose, sentence, start, end)
  const text = start === sentence.start ? capital(wording, prose.text.charAt(start)) : wording
  return text === prose.text.slice(start, end) ? undefined : { start, end, text }
}

/** A capital where the sentence began with one. */
const capital = (text: string, before: string): string =>
  before === before.toLowerCase() ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Leaves words out, with the space or comma that stood for them alone. */
const without = ({ text }: Prose, sentence: Sentence, from: number, to: number): Fix => {
  let [start, end] = [from, to]
  if (start === sentence.start) {
    while (end < sentence.end && /[\s,]/.test(text.charAt(end))) end++
    const next = text.charAt(end)
    return { start, end: end + next.length, text: capital(next, text.charAt(start)) }
  }
  if (/\s/.test(text.charAt(start - 1))) {
    if (/\s/.test(text.charAt(end))) end++
    else if (end >= sentence.end || /[.,;:!?]/.test(text.charAt(end))) start--
  }
  return { start, end, text: '' }
}

const stopEnd = (text: string, { end }: Sentence): number => {
  let at = end
  while (/[.!?…]/.test(text.charAt(at))) at++
  return at
}

/** Leaves a sentence out, where another one remains and no mark of Markdown or of a list would be left behind. */
const withoutSentence = ({ text, sentences }: Prose, at: number): Fix | undefined => {
  const [before, sentence, after] = [sentences[at - 1], sentences[at], sentences[at + 1]]
  if (sentence === undefined) return undefined
  const end = stopEnd(text, sentence)
  if (before && before.passage.kind !== 'heading' && sentence.passage.kind !== 'item') {
    const start = stopEnd(text, before)
    return text.slice(start, sentence.start).trim() === '' ? { start, end, text: '' } : undefined
  }
  const isNear = after && (after.passage === sentence.passage || after.passage.kind === 'paragraph')
  return isNear && text.slice(end, after.start).trim() === '' ? { start: sentence.start, end: after.start, text: '' } : undefined
}

const withArticle = (text: string, fix: Fix, articleFor: NonNullable<Rewordings['articleFor']>): Fix => {
  const before = text.slice(Math.max(0, fix.start - 8), fix.start)
  const article = articleFor(before, `${fix.text}${text.slice(fix.end, fix.end + 16)}`)
  if (!article) return fix
  const start = fix.start - before.length + before.lastIndexOf(article.written)
  return { start, end: fix.end, text: `${article.fitting}${text.slice(start + article.written.length, fix.start)}${fix.text}` }
}

/** Several words that are complained of together are reworded together or not at all. */
const together = (text: string, fixes: readonly (Fix | undefined)[]): readonly Fix[] => {
  let joined: Fix | undefined
  for (const fix of fixes) {
    if (fix === undefined || (joined && fix.start < joined.end)) return []
    joined = joined ? { start: joined.start, end: fix.end, text: `${joined.text}${text.slice(joined.end, fix.start)}${fix.text}` } : fix
  }
  return joined ? [joined] : []
}
