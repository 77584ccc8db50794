import { dueAnchor } from '../../core/due/due-anchor.ts'
import type { DueItem } from '../../core/due/due-item.ts'

/** Where an operator does what is due: at its place beside the incident, the proposal, or everything that is due. */
export const reminderUrl = ({ subject, key }: DueItem, consoleUrl: string): string => {
  switch (subject.kind) {
    case 'incident':
      return `${consoleUrl}/console/incidents/${subject.id}#${dueAnchor(key)}`
    case 'proposal':
      return `${consoleUrl}/console/proposals/${subject.id}`
    case 'other':
      return `${consoleUrl}/console/#${dueAnchor(key)}`
  }
}
