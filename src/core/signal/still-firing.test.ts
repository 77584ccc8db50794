import { expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildPage } from '../../../test/build/page.ts'
import { buildReport } from '../../../test/build/signal.ts'
import type { IncidentId } from '../brand.ts'
import { proposeOpening, settleProposal } from './propose.ts'
import type { Proposal } from './signal.ts'
import { isInHand } from './still-firing.ts'

const waiting = proposeOpening({ id: sampleId('pp'), page: buildPage(), rule: undefined, report: buildReport(), now: at('12:00') })
const settled = (state: Exclude<Proposal['state'], 'waiting'>) => settleProposal(waiting, state, sampleId<IncidentId>('nc'), at('00:30'))

const closed = buildIncident({ phase: 'resolved', endedAt: at('12:05'), updatedAt: at('12:10') })

it.each([
  ['its proposal waits', waiting, undefined, '23:00', true],
  ['its incident is open', settled('accepted'), buildIncident(), '23:00', true],
  ['its incident was closed within twelve hours', settled('accepted'), closed, '23:59', true],
  ['its incident was closed before that', settled('accepted'), closed, '2026-11-25T00:10:00Z', false],
  ['its incident was given up', settled('accepted'), undefined, '12:11', false],
  ['it was dismissed within twelve hours', settled('dismissed'), undefined, '12:29', true],
  ['it was dismissed before that', settled('dismissed'), undefined, '12:30', false],
  ['its proposal was withdrawn', settled('withdrawn'), undefined, '12:00', false],
] as const)('an alert is in hand, or not, when %s', (_case, proposal, incident, now, expected) => {
  expect(isInHand(proposal, incident, at(now))).toBe(expected)
})
