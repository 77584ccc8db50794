import { tagged } from '../brand.ts'
import { newIncident } from '../incident/new-incident.ts'
import type { Severity } from '../incident/phase.ts'
import type { Notice } from '../notice/notice.ts'
import { writeDraft } from '../notice/write-draft.ts'
import type { Page } from '../page/page.ts'
import { type Instant, isBefore, laterOf } from '../time.ts'
import { type AudienceFacts, type PageFacts, wordsOf } from './due-facts.ts'
import type { DueItem, DueKind, OwedTo } from './due-item.ts'
import { dueOf } from './due-of.ts'

/** One word that a policy would ask for. */
export interface AskedWord {
  readonly kind: DueKind
  readonly at: Instant
  readonly owedTo: OwedTo
}

/** An incident that has been going on since `at` and of which nothing was said. */
export interface InventedIncident {
  readonly severity: Severity
  readonly at: Instant
}

const mostWords = 100

const nothingSaid = { slots: { notKnown: [] }, freeText: null }

/** A word that says nothing new and promises no time, so that the policy alone decides when the next one comes. */
const wordTo = (incident: ReturnType<typeof invent>, page: Page, item: DueItem, number: number): Notice => {
  const { owedTo } = item
  const addressing =
    owedTo.kind === 'audiences' ? { kind: 'audiences' as const, audienceIds: owedTo.audienceIds } : { kind: 'all' as const }
  const parsed = { content: nothingSaid, change: {}, addressing }
  const said = {
    id: tagged<Notice['id']>(`preview-${number}`),
    parsed,
    incident,
    page,
    correction: null,
    backdatedTo: null,
    now: item.dueAt,
  }
  return { ...writeDraft(said), status: { state: 'published', publishedAt: item.dueAt, number } }
}

const invent = ({ severity, at }: InventedIncident, page: Page) =>
  newIncident(
    tagged('preview'),
    page.id,
    { kind: 'incident', title: '', severity, startedAt: at, affected: [], window: null, contact: null, isDrill: false, isRegulated: false },
    at,
  )

/**
 * What a policy would ask for until a moment, if an incident began now, nothing changed, and every word went out just when it is due: the
 * due function itself on an invented incident, so that the preview cannot say anything else than the board will.
 */
export const previewClock = (
  ground: { readonly page: Page; readonly audiences: readonly AudienceFacts[] },
  invented: InventedIncident,
  until: Instant,
): readonly AskedWord[] => {
  const { page, audiences } = ground
  const incident = invent(invented, page)
  const notices: Notice[] = []
  const asked: AskedWord[] = []
  for (let now = invented.at; asked.length < mostWords; ) {
    const publicAt = notices.length === 0 ? null : invented.at
    const one = {
      incident: { ...incident, publicAt },
      words: wordsOf(notices),
      commitments: [],
      resolving: null,
      plan: null,
      firstSignalAt: null,
    }
    const facts: PageFacts = {
      ...ground,
      page,
      policy: page.clock,
      incidents: [one],
      ended: [],
      promises: [],
      approvals: [],
      proposals: [],
      audiences,
    }
    const [item] = dueOf(facts, now, until)
    if (!item || isBefore(until, item.dueAt)) return asked
    asked.push({ kind: item.kind, at: item.dueAt, owedTo: item.owedTo })
    notices.push(wordTo(incident, page, item, notices.length + 1))
    now = laterOf(now, item.dueAt)
  }
  return asked
}
