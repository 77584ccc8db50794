import type { NoticeId } from '../brand.ts'
import type { PublishedNotice } from './notice.ts'

/** A published notice and what was published later to set it right, oldest correction first. */
export interface Told {
  readonly notice: PublishedNotice
  readonly corrections: readonly PublishedNotice[]
}

/** The notice that a correction goes back to, through corrections of corrections. */
const rootOf = (notice: PublishedNotice, byId: ReadonlyMap<NoticeId, PublishedNotice>): PublishedNotice => {
  let root = notice
  // Bounded by the number of notices, so that a circle in a damaged store ends.
  for (let i = 0; i < byId.size && root.correction !== null; i++) {
    const before = byId.get(root.correction.of)
    if (!before) break
    root = before
  }
  return root
}

/** The notices of one incident, oldest first, each with its corrections beside it. */
export const toldOf = (notices: readonly PublishedNotice[]): readonly Told[] => {
  const byId = new Map(notices.map((notice) => [notice.id, notice]))
  const corrections = Map.groupBy(
    notices.filter((notice) => rootOf(notice, byId) !== notice),
    (notice) => rootOf(notice, byId).id,
  )
  return notices
    .filter((notice) => rootOf(notice, byId) === notice)
    .map((notice) => ({ notice, corrections: corrections.get(notice.id) ?? [] }))
}
