import { isOpen } from '../incident/incident.ts'
import type { Instant } from '../time.ts'
import { type IncidentFacts, type PageFacts, reaches, type Word } from './due-facts.ts'
import type { DueItem } from './due-item.ts'
import { incidentItem, owedToOf } from './incident-item.ts'

export interface OpenPromise {
  readonly word: Word
  readonly by: Instant
}

/**
 * The promises of a next word that no later word has settled. A word settles what was promised to those who got it; one to a single
 * audience leaves what everybody was promised. Late ones stay owed until the word has gone out.
 */
export const openPromises = (words: readonly Word[]): readonly OpenPromise[] => {
  const open: OpenPromise[] = []
  let settled: readonly Word[] = []
  for (const word of words.toReversed()) {
    const by = word.notice.content.slots.nextUpdate?.by ?? null
    const { addressing } = word.notice
    if (by !== null && !settled.some((later) => reaches(later.notice.addressing, addressing))) open.push({ word, by })
    if (addressing.kind === 'all') break
    settled = [...settled, word]
  }
  return open
}

const ofIncident = (one: IncidentFacts): readonly DueItem[] =>
  isOpen(one.incident)
    ? openPromises(one.words).map(({ word, by }) =>
        incidentItem(one, 'promised_update', word.notice.id, {
          dueAt: by,
          owedTo: owedToOf(word.notice.addressing),
          facts: { countedFrom: word.at },
        }),
      )
    : []

/** The next word by the time that the last one named. */
export const promisedUpdates = (facts: PageFacts): readonly DueItem[] => facts.incidents.flatMap(ofIncident)
