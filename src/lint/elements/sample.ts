import type { NoticeKind } from '../../core/notice/notice.ts'

/** Messages of our own that have the element, and near misses that do not. */
export interface ElementSamples {
  readonly kind: NoticeKind
  readonly present: readonly string[]
  readonly absent: readonly string[]
}
