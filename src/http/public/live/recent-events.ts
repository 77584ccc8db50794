import type { LiveEvent } from '../../../app/renderer.ts'
import { changeText, positionText, resetText } from './event-text.ts'

/** The last events, for those who come back after a break. */
export interface RecentEvents {
  /** Where the page stands; undefined until the records have said so. */
  readonly newest: number | undefined
  /** The page has been made up to here. Where that is further than what was told, what lies between is not kept. */
  begin(sequence: number): void
  add(event: LiveEvent): void
  /** What a reader who has seen everything up to `after` still has to hear; undefined means that they bring no position. */
  since(after: number | undefined): string
}

/** Keeps at most `most` events. */
export const createRecentEvents = (most: number): RecentEvents => {
  let kept: LiveEvent[] = []
  /** Everything above this is kept. */
  let floor = 0
  let newest: number | undefined
  return {
    get newest() {
      return newest
    },
    begin: (sequence) => {
      if (newest !== undefined && sequence <= newest) return
      newest = sequence
      floor = sequence
      kept = []
    },
    add: (event) => {
      if (newest !== undefined && event.sequence <= newest) return
      if (event.sequence - 1 !== newest) {
        floor = event.sequence - 1
        kept = []
      }
      // Whoever comes back is told what changed, and finds the words, as far as they still stand, in the documents.
      if (event.withdrawsWords) kept = kept.map((earlier) => ({ ...earlier, announce: '' }))
      kept.push(event)
      newest = event.sequence
      if (kept.length <= most) return
      const dropped = kept.length - most
      floor = kept[dropped - 1]?.sequence ?? floor
      kept = kept.slice(dropped)
    },
    since: (after) => {
      const position = newest ?? 0
      if (after === undefined) return positionText(position)
      // Ahead of us: from before a restore, or from another node. Whoever loads anew is right in both cases.
      if (after < floor || after > position) return resetText(position)
      return kept
        .filter((event) => event.sequence > after)
        .map(changeText)
        .join('')
    },
  }
}
