import type { DueItem } from '../../core/due/due-item.ts'

/** Where an operator does what is due: the incident, the proposal, or everything that is due. */
export const reminderUrl = ({ subject }: DueItem, consoleUrl: string): string => {
  switch (subject.kind) {
    case 'incident':
      return `${consoleUrl}/console/incidents/${subject.id}`
    case 'proposal':
      return `${consoleUrl}/console/proposals/${subject.id}`
    case 'other':
      return `${consoleUrl}/console/`
  }
}
