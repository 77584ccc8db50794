import { minuteOf } from '../time.ts'
import { withoutStop } from '../without-stop.ts'
import { isPublished, type Notice, type NoticeContent, type PublishedNotice } from './notice.ts'
import { openingOf } from './opening.ts'

const mostLetters = 60

/** What a reader may know a notice by, what was read first standing first. */
const markersOf = (content: NoticeContent, title: string): readonly string[] => {
  const { now, scope, action, works, workaround } = content.slots
  const opening = content.freeText === null ? undefined : openingOf(content.freeText)
  return [now, opening, action, scope, works, workaround, title].flatMap((text) => (text ? [text] : []))
}

const shortened = (text: string): string => {
  const letters = [...text.replace(/\s+/gu, ' ').trim()]
  const first = letters.slice(0, mostLetters).join('')
  if (letters.length <= mostLetters) return withoutStop(first)
  return `${first.slice(0, Math.max(first.lastIndexOf(' '), 0) || undefined).replace(/[\p{P}\s]+$/u, '')} …`
}

/**
 * The first words of a notice where its time does not tell which one is meant, because another one came out in the same minute; of these the
 * first that the other one has not. Words that were removed from it are none of them.
 */
export const wordsApart = (notice: PublishedNotice, others: readonly Notice[]): string | undefined => {
  const minute = minuteOf(notice.status.publishedAt)
  const beside = others.filter((other) => other.id !== notice.id && isPublished(other) && minuteOf(other.status.publishedAt) === minute)
  if (beside.length === 0) return undefined
  const known = new Set(beside.flatMap(({ content, change }) => markersOf(content, change.title)))
  const markers = markersOf(notice.content, notice.change.title)
  const found = markers.find((marker) => !known.has(marker)) ?? markers[0]
  return found && shortened(found)
}
