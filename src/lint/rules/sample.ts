import type { NoticeKind } from '../../core/notice/notice.ts'
import type { NoticeRecord } from '../record.ts'

/** A message of our own and what the rule quotes from it; no quotes where it must keep still. */
export interface RuleSample {
  readonly kind: NoticeKind
  readonly text: string
  readonly record?: NoticeRecord
  readonly quotes: readonly string[]
}
