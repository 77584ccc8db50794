import type { NoticeKind } from '../../core/notice/notice.ts'
import type { compose } from '../words/en/compose.ts'

/** What a draft is, as its heading and lists name it: a correction is one, whatever it corrects. */
export const draftTitle = (
  { kind, correction }: { readonly kind: NoticeKind; readonly correction: object | null },
  titles: typeof compose.title,
): string => {
  if (correction !== null) return titles.correction
  return kind === 'first-notice' ? titles.first : titles[kind]
}
