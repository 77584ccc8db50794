import { authorize } from '../../core/actor/actor.ts'
import type { PublishedNotice } from '../../core/notice/notice.ts'
import { ok, type Result } from '../../core/result.ts'
import { languages } from '../../lint/language/languages.ts'
import { lintNotice } from '../../lint/lint-notice.ts'
import { noticeToLint } from '../../lint/notice-to-lint.ts'
import { elementIds } from '../../lint/vocabulary.ts'
import type { Context } from '../context.ts'

const batch = 50

/** What the guide finds in a notice as it was published; in one that is longer than it reads, nothing. */
const elementsIn = (notice: PublishedNotice): readonly string[] => {
  const { change } = notice
  const linted = lintNotice(noticeToLint({ ...notice, title: change.title, window: change.window }), languages)
  return linted.ok ? elementIds.filter((id) => linted.value.elements[id]) : []
}

/** Notes for the measures which elements the published notices have that nobody has read yet. Answers how many were read. */
export const noteElements = async (context: Context): Promise<Result<number>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const unread = await context.store.read((records) => records.measures.listUnread(batch))
  if (unread.length === 0) return ok(0)
  // The guide takes milliseconds for each, during which nobody else could write.
  const read = unread.map((notice) => ({ id: notice.id, elements: elementsIn(notice) }))
  return context.store.transaction(async (records) => {
    for (const { id, elements } of read) await records.measures.noteElements(id, elements)
    return ok(read.length)
  })
}
