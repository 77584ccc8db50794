import type { PageId } from '../brand.ts'
import { type Incident, isOpen } from '../incident/incident.ts'
import type { SealedNote } from '../sealed-note/sealed-note.ts'
import type { Instant } from '../time.ts'
import type { DueItem } from './due-item.ts'

/** A note of the operator who asks, with what its moment follows from. */
export interface OwnNote {
  readonly note: SealedNote
  readonly incident: Incident | null
  readonly coolDownEndsAt: Instant | undefined
}

/**
 * What an operator put aside and has to decide about now. It is no duty of the page, and never among those: nobody else learns of it.
 * Nor does it say of what it is, because somebody may look over a shoulder.
 */
export const ownSealedNotes = (notes: readonly OwnNote[], pageId: PageId, now: Instant): readonly DueItem[] =>
  notes.flatMap(({ note, incident, coolDownEndsAt }): readonly DueItem[] => {
    if (coolDownEndsAt === undefined || coolDownEndsAt.epochMilliseconds > now.epochMilliseconds) return []
    if (incident !== null && isOpen(incident)) return []
    const facts = { countedFrom: note.sealedAt, minutes: null, at: null, opensAt: null, what: null, standsFor: null }
    return [
      {
        key: `sealed_note:${note.id}:${note.sealedAt.epochMilliseconds}`,
        kind: 'sealed_note',
        pageId,
        subject: { kind: 'other', id: note.id },
        incidentId: incident?.id ?? null,
        owedTo: { kind: 'operators' },
        dueAt: coolDownEndsAt,
        lapsesAt: null,
        facts: { title: '', severity: 'minor', phase: 'resolved', ...facts },
      },
    ]
  })
