import type { Became } from '../../core/commitment/promised.ts'
import type { Permanence } from '../../core/notice/slots.ts'

/** What kind of news a short text is, behind the name of whose it is. */
export type ShortMark =
  | 'update'
  | 'correction'
  | 'report'
  | Became
  | 'resolved'
  | 'scheduled'
  | 'in_progress'
  | 'verifying'
  | 'completed'
  | 'called_off'

/** The words of short texts, where the notice's own sentences take too much room. Times arrive as finished text. */
export interface ShortWords {
  readonly drill: string
  /** Small where the language writes them small within a line; the fullest first. */
  readonly mark: Record<ShortMark, readonly string[]>
  readonly next: { readonly by: (time: string) => string; readonly brief: (time: string) => string; readonly onChange: string }
  readonly since: (time: string) => string
  readonly lasted: (span: string, duration: string) => string
  readonly permanent: Record<Permanence, string>
}
