import type { AlertRule, Proposal, SignalReport } from '../../src/core/signal/signal.ts'
import { at, sampleId } from './at.ts'

/** Matches everything and brings the words, but asks a person. */
export const buildRule = (change: Partial<AlertRule> = {}): AlertRule => ({
  id: sampleId('ar'),
  pageId: sampleId('pg'),
  name: 'Checkout',
  match: {},
  severity: 'critical',
  componentIds: [sampleId('cp')],
  impact: 'major_outage',
  title: 'Card payments fail',
  now: 'Card payments fail',
  scope: 'All customers',
  nextUpdateMinutes: 20,
  publishing: 'ask',
  position: 0,
  version: 1,
  ...change,
})

/** A monitor's word at 11:58 that checkout fails. */
export const buildReport = (change: Partial<SignalReport> = {}): SignalReport => ({
  source: 'generic',
  key: 'checkout-errors',
  state: 'firing',
  title: 'CheckoutErrors <script>',
  summary: '5xx above 20 %',
  labels: { service: 'checkout' },
  startedAt: at('11:58'),
  endedAt: null,
  ...change,
})

/** A proposal to open an incident that waits since noon. */
export const buildProposal = (change: Partial<Proposal> = {}): Proposal => ({
  id: sampleId('pr'),
  pageId: sampleId('pg'),
  kind: 'open',
  state: 'waiting',
  groupKey: 'unmatched',
  incidentId: null,
  title: 'Card payments fail',
  severity: 'major',
  affected: [],
  content: { slots: { notKnown: [] }, freeText: null },
  signalKeys: [],
  signalCount: 1,
  again: null,
  startedAt: at('11:58'),
  createdAt: at('12:00'),
  updatedAt: at('12:00'),
  version: 1,
  ...change,
})
