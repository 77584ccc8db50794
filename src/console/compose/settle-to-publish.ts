import { isClosed } from '../../core/incident/phase.ts'
import { type DraftField, draftFields, draftValue, isSameValue } from '../../core/notice/draft-fields.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { DeskState, DraftDesk, Saving } from './draft-desk.ts'

export type Settled =
  | { readonly kind: 'ready'; readonly version: number }
  | { readonly kind: 'unsaved'; readonly saving: Exclude<Saving, 'saved'> }
  | { readonly kind: 'unseen'; readonly fields: readonly DraftField[] }

/** Closing leaves nothing affected and promises no next word: whoever has just chosen that phase has seen it coming. */
const isOwnConsequence = (shown: DeskState, now: Notice, field: DraftField): boolean =>
  isClosed(now.change.phase) &&
  !isClosed(shown.saved.change.phase) &&
  isClosed(shown.draft.change.phase) &&
  ((field === 'affected' && now.change.affected.length === 0) || (field === 'nextUpdate' && !now.content.slots.nextUpdate))

/** Fields that read otherwise than they did on the screen when somebody pressed "Publish". */
export const unseenFields = (shown: DeskState, now: Notice): readonly DraftField[] =>
  draftFields.filter(
    (field) => !isSameValue(draftValue(shown.draft, field), draftValue(now, field)) && !isOwnConsequence(shown, now, field),
  )

/** Sends what is still unsaved, and says which version may be published: the one that reads as it did on the screen (decision 14). */
export const settleToPublish = async (desk: DraftDesk): Promise<Settled> => {
  const shown = desk.state()
  await desk.flush()
  const { saving, saved } = desk.state()
  if (saving !== 'saved') return { kind: 'unsaved', saving }
  const fields = unseenFields(shown, saved)
  return fields.length > 0 ? { kind: 'unseen', fields } : { kind: 'ready', version: saved.version }
}
