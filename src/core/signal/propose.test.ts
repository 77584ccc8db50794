import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildPage } from '../../../test/build/page.ts'
import { buildReport, buildRule } from '../../../test/build/signal.ts'
import type { IncidentId, ProposalId } from '../brand.ts'
import { joinProposal, proposedContent, proposeOpening, proposeResolution, settleProposal } from './propose.ts'
import type { AlertRule, Proposal } from './signal.ts'

const now = at('12:00')
const page = buildPage()
const propose = (rule: AlertRule | undefined, report = buildReport(), on = page): Proposal =>
  proposeOpening({ id: sampleId<ProposalId>('pp'), page: on, rule, report, now })
const opening = () => propose(buildRule())

describe('proposeOpening', () => {
  it('brings the words that the rule prepared, ready to publish', () => {
    expect(opening()).toMatchObject({
      kind: 'open',
      state: 'waiting',
      title: 'Card payments fail',
      severity: 'critical',
      affected: [{ componentId: sampleId('cp'), impact: 'major_outage' }],
      startedAt: at('11:58'),
      signalKeys: ['checkout-errors'],
    })
    expect(opening().content.slots).toEqual({
      now: 'Card payments fail',
      scope: 'All customers',
      since: at('11:58'),
      nextUpdate: { by: at('12:20'), onChange: true },
      notKnown: [],
    })
  })

  it('says honestly what is not known without a rule', () => {
    expect(propose(undefined)).toMatchObject({
      title: 'There is a problem that we are looking into',
      severity: 'major',
      affected: [],
      groupKey: 'unmatched',
      content: { slots: { notKnown: ['now', 'scope'], nextUpdate: { by: at('12:30') } } },
    })
    expect(
      proposeOpening({ id: sampleId('pp'), page: buildPage({ language: 'de' }), rule: undefined, report: buildReport(), now }).title,
    ).toBe('Es gibt eine Störung, der wir nachgehen')
  })

  it('promises a time that people say: the next full five minutes', () => {
    const { content } = proposeOpening({ id: sampleId('pp'), page, rule: buildRule(), report: buildReport(), now: at('12:00:37.123') })
    expect(content.slots.nextUpdate?.by).toEqual(at('12:25'))
  })

  it('never lets the alert’s own words through', () => {
    const report = buildReport({ title: 'SECRET-HOST-7', summary: 'db01.internal down', labels: { host: 'SECRET-HOST-7' } })
    for (const rule of [buildRule(), undefined, buildRule({ title: null, now: null, scope: null })])
      expect(JSON.stringify(propose(rule, report))).not.toMatch(/SECRET|internal/)
  })

  it('does not begin in the future, whatever the clock of the monitor says', () => {
    expect(propose(buildRule(), buildReport({ startedAt: at('12:30') }))).toMatchObject({
      startedAt: now,
      content: { slots: { since: now } },
    })
  })
})

describe('joinProposal', () => {
  it('counts the alert and begins with the earliest, in its words too', () => {
    const joined = joinProposal(opening(), buildReport({ key: 'second', startedAt: at('11:40') }), at('12:01'))
    expect(joined).toMatchObject({
      signalKeys: ['checkout-errors', 'second'],
      signalCount: 2,
      startedAt: at('11:40'),
      updatedAt: at('12:01'),
      version: 2,
      content: { slots: { since: at('11:40') } },
    })
  })

  it('does not begin days ago for an alert that has fired for days: start and words stay as they were', () => {
    const joined = joinProposal(opening(), buildReport({ key: 'second', startedAt: at('05:57') }), at('12:01'))
    expect([joined.startedAt, joined.content.slots.since, joined.signalCount]).toEqual([at('11:58'), at('11:58'), 2])
  })

  it('does not begin earlier than the words once they are published', () => {
    const accepted = settleProposal(opening(), 'accepted', sampleId<IncidentId>('nc'), now)
    expect(joinProposal(accepted, buildReport({ key: 'second', startedAt: at('11:40') }), now).startedAt).toEqual(at('11:58'))
  })

  it('does not begin later for a later alert', () => {
    const joined = joinProposal(opening(), buildReport({ key: 'second', startedAt: at('11:59') }), at('12:01'))
    expect([joined.startedAt, joined.content.slots.since]).toEqual([at('11:58'), at('11:58')])
  })

  it('remembers fifty alerts and counts the rest', () => {
    let proposal = opening()
    for (let i = 0; i < 60; i++) proposal = joinProposal(proposal, buildReport({ key: `k${i}` }), now)
    expect([proposal.signalKeys.length, proposal.signalCount]).toEqual([50, 61])
  })

  it('remembers an alert that fires again once', () => {
    expect(joinProposal(opening(), buildReport(), now)).toMatchObject({ signalKeys: ['checkout-errors'], signalCount: 1 })
  })

  it('leaves the words alone once they are published', () => {
    const accepted = settleProposal(opening(), 'accepted', sampleId<IncidentId>('nc'), now)
    const joined = joinProposal(accepted, buildReport({ key: 'second', startedAt: at('11:40') }), at('12:01'))
    expect(joined.content).toBe(accepted.content)
  })
})

describe('proposedContent', () => {
  it('promises as it was written while there is time', () => {
    expect(proposedContent(opening(), at('12:09')).slots.nextUpdate).toEqual({ by: at('12:20'), onChange: true })
  })

  it('promises anew, with the same patience, when it was found late: nobody should have to type at three in the morning', () => {
    expect(proposedContent(opening(), at('12:11')).slots.nextUpdate).toEqual({ by: at('12:35'), onChange: true })
    expect(proposedContent(opening(), at('20:00')).slots.nextUpdate?.by).toEqual(at('20:20'))
  })

  it('promises beyond an undo window that is longer than the rule’s own patience', () => {
    const hasty = propose(buildRule({ nextUpdateMinutes: 5 }))
    expect(proposedContent(hasty, at('12:10')).slots.nextUpdate?.by).toEqual(at('12:15'))
  })

  it('changes nothing where nothing is promised by a time', () => {
    const proposal = { ...opening(), content: { slots: { now: 'x', notKnown: [] }, freeText: null } }
    expect(proposedContent(proposal, at('20:00'))).toBe(proposal.content)
  })
})

describe('proposeResolution', () => {
  const incident = buildIncident({ publicAt: at('12:01'), title: 'Visa payments fail', severity: 'minor' })
  const resolution = proposeResolution({ id: sampleId<ProposalId>('pp', 2), page, opening: opening(), incident, now: at('13:00') })

  it('closes the incident as it stands, from when to when', () => {
    expect(resolution).toMatchObject({
      id: sampleId('pp', 2),
      kind: 'resolve',
      state: 'waiting',
      incidentId: incident.id,
      title: 'Visa payments fail',
      severity: 'minor',
      affected: [],
      content: { slots: { now: 'Everything that was affected works again.', since: at('11:50'), until: at('13:00') } },
    })
  })

  it('leaves to a person whether anything was lost', () => {
    expect(resolution.content.slots.permanent).toEqual({ state: 'checking' })
  })
})

describe('settleProposal', () => {
  it('names the incident that accepting it opened, and keeps it otherwise', () => {
    const accepted = settleProposal(opening(), 'accepted', sampleId<IncidentId>('nc'), now)
    expect(accepted).toMatchObject({ state: 'accepted', incidentId: sampleId('nc'), version: 2 })
    expect(settleProposal(accepted, 'withdrawn', null, now).incidentId).toBe(sampleId('nc'))
  })
})
