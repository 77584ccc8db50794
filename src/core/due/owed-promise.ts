import type { PageFacts } from './due-facts.ts'
import type { DueItem } from './due-item.ts'
import { incidentItem, owedToOf } from './incident-item.ts'

/** Promises besides the next word that have a time, until a notice has told of them: actions by a name of their own. */
export const owedPromises = ({ promises }: PageFacts): readonly DueItem[] =>
  promises.flatMap(({ commitment, incident }) =>
    commitment.dueAt === null
      ? []
      : [
          incidentItem({ incident }, commitment.kind === 'action' ? 'action_item' : 'commitment', commitment.id, {
            dueAt: commitment.dueAt,
            owedTo: owedToOf(commitment.toWhom),
            facts: { countedFrom: commitment.createdAt, what: commitment.what, standsFor: commitment.standsFor },
          }),
        ],
  )

/** What somebody was asked to approve, by when they answer. */
export const owedApprovals = ({ approvals }: PageFacts): readonly DueItem[] =>
  approvals.map(({ approval, incident }) =>
    incidentItem({ incident }, 'approval', approval.id, {
      dueAt: approval.dueAt,
      owedTo: { kind: 'operators' },
      subject: { kind: 'other', id: approval.id },
      facts: { countedFrom: approval.requestedAt, what: approval.rules.join(', ') },
    }),
  )
