import { type NoticeKind, noticeKinds } from '../../../core/notice/notice.ts'
import type { Read } from '../../language/marks.ts'
import type { Sentence } from '../../prose/prose.ts'
import { hasShape, shapes, type Token } from '../../prose/token.ts'
import type { Place, Rule } from '../rule.ts'

/** Words that each kind of notice may have; of a report only its opening, which must stand alone, has a limit. */
const mostWords = { 'first-notice': 70, update: 90, resolution: 120, maintenance: 120, report: 80 } as const satisfies Record<
  NoticeKind,
  number
>

const openingOfReport = {
  message: 'The opening of a report must stand alone, and this one is longer than is read.',
  suggestion: 'Say what happened, to whom, from when to when and what was lost in 80 words, and tell the rest below.',
}

/** More words than readers of its kind read. What stands behind the limit begins where it is marked. */
export const longMessage: Rule = {
  id: 'long-message',
  level: 'hint',
  kinds: noticeKinds,
  message: 'From here on the message is longer than readers of such a notice read.',
  suggestion: 'Keep what readers must know now, and put the rest into the technical background or a report.',
  check: (read, { kind, reads }) => {
    const beyond = wordAt(kind === 'report' ? openingOf(reads) : reads.flatMap(sentencesOf), mostWords[kind])
    if (beyond?.read !== read) return []
    const place: Place = { start: beyond.token.start, end: beyond.sentence.end }
    return [kind === 'report' ? { ...place, ...openingOfReport } : place]
  },
}

interface Said {
  readonly read: Read
  readonly sentence: Sentence
}

const sentencesOf = (read: Read): readonly Said[] => read.prose.sentences.map((sentence) => ({ read, sentence }))

/** The first paragraph, if it is one: a list or a table at the beginning is no summary. */
const openingOf = (reads: readonly Read[]): readonly Said[] => {
  const all = reads.slice(0, 1).flatMap(sentencesOf)
  const first = all.find(({ sentence }) => sentence.passage.kind === 'paragraph')?.sentence.passage
  return all.filter(({ sentence }) => sentence.passage === first)
}

const wordAt = (said: readonly Said[], number: number): (Said & { readonly token: Token }) | undefined => {
  let words = 0
  for (const one of said)
    for (const token of one.sentence.tokens) {
      if (hasShape(token, shapes.word | shapes.number)) words++
      if (words > number) return { ...one, token }
    }
  return undefined
}
