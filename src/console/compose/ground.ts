import type { TimeZone } from '../../core/brand.ts'
import type { Commitment } from '../../core/commitment/commitment.ts'
import type { Component, ComponentGroup } from '../../core/component/component.ts'
import { endedFacts } from '../../core/due/due-facts.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Severity } from '../../core/incident/phase.ts'
import { type AssembledNotice, assembleNotice } from '../../core/notice/assemble.ts'
import { assemblySetting } from '../../core/notice/assembly-setting.ts'
import { closingContent } from '../../core/notice/closing-content.ts'
import { toldBefore } from '../../core/notice/closing-facts.ts'
import { expectedIncident } from '../../core/notice/expected-incident.ts'
import { isPublished, type Notice, type PublishedNotice } from '../../core/notice/notice.ts'
import type { Page } from '../../core/page/page.ts'
import type { Instant } from '../../core/time.ts'
import type { PublicIncident } from '../../render/page-state.ts'

/** What the looks are made of: a draft in its surroundings, as if it were published at `now`. */
export interface Ground {
  readonly draft: Notice
  readonly incident: Incident
  /** The incident's other notices. */
  readonly others: readonly Notice[]
  readonly page: Page
  readonly components: readonly Component[]
  readonly groups: readonly ComponentGroup[]
  /** What was promised about the incident: what was missed, the page says. */
  readonly commitments: readonly Commitment[]
  /** What was promised besides and counts no more once the draft is out. */
  readonly settled: PublicIncident['settled']
  /** The clock by which those whom it goes to are told its times. */
  readonly zone: TimeZone
  readonly baseUrl: string
  readonly now: Instant
}

/** By the clock of those whom it is sent to; the page has its own. */
export const asSent = (ground: Ground): Ground => ({ ...ground, page: { ...ground.page, zone: ground.zone } })

/** The draft as it would be published now. */
export const asPublished = ({ draft, incident, others, components, now }: Ground): PublishedNotice => {
  const expected = expectedIncident(incident, others)
  return {
    ...draft,
    content: closingContent(draft, expected, now, { others, nameOf: (id) => components.find((one) => one.id === id)?.name ?? '' }),
    status: { state: 'published', publishedAt: now, number: others.filter(isPublished).length + 1 },
    contact: incident.contact ?? draft.contact,
  }
}

/** How bad it was said to be at its worst, the draft included: by that a report is owed. */
export const worstTold = ({ draft, incident, others }: Ground): Severity =>
  endedFacts(
    incident,
    [...toldBefore(others), draft].map(({ kind, change }) => ({ kind, severity: change.severity })),
  ).worst

export const assembledGround = (ground: Ground): AssembledNotice => {
  const notice = asPublished(ground)
  const { incident, others, page, now } = ground
  return assembleNotice(notice.content, assemblySetting({ notice, incident, page, others, now }))
}
