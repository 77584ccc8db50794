import { instantOf } from '../../src/core/time.ts'
import type { PublicIncident } from '../../src/render/page-state.ts'
import { buildPublicIncident } from './public-incident.ts'
import { hit, samplePage } from './sample-organisation.ts'

const page = { pageId: samplePage.id, contact: samplePage.contact }

export const invoicesTwice = buildPublicIncident({
  ...page,
  number: 6,
  title: 'Some invoices were sent twice',
  severity: 'minor',
  affected: hit('degraded_performance', 'Invoices'),
  startedAt: '2026-11-19T05:00:00Z',
  endedAt: '2026-11-19T09:40:00Z',
  notices: [
    {
      at: '2026-11-19T10:15:00Z',
      phase: 'resolved',
      backdatedTo: '2026-11-19T09:40:00Z',
      slots: {
        now: 'Invoices of October were sent twice to 212 customers. The second copy has the same number and is not due.',
        permanent: { state: 'nothing_lost', detail: 'Nobody was charged twice.' },
        workaround: 'Ignore the second copy; there is nothing to send back.',
        since: instantOf('2026-11-19T05:00:00Z'),
        until: instantOf('2026-11-19T09:40:00Z'),
        action: 'Sending an invoice now checks first whether its number has gone out.',
      },
    },
  ],
})

const databaseMaintenance = buildPublicIncident({
  ...page,
  number: 5,
  kind: 'maintenance',
  title: 'Bookings move to a larger database',
  severity: 'minor',
  affected: hit('under_maintenance', 'Bookings', 'Quotes'),
  startedAt: '2026-11-15T04:00:00Z',
  endedAt: '2026-11-15T05:10:00Z',
  window: { startsAt: instantOf('2026-11-15T04:00:00Z'), endsAt: instantOf('2026-11-15T06:00:00Z') },
  notices: [
    {
      at: '2026-11-09T10:00:00Z',
      kind: 'maintenance',
      phase: 'scheduled',
      slots: { now: 'Bookings and quotes can be read but not changed.' },
    },
    {
      at: '2026-11-15T05:10:00Z',
      phase: 'completed',
      slots: { now: 'Bookings and quotes can be changed again.', permanent: { state: 'nothing_lost' } },
    },
  ],
})

export const signInSlow = buildPublicIncident({
  ...page,
  number: 4,
  title: 'Signing in took up to a minute',
  severity: 'major',
  affected: hit('partial_outage', 'Sign-in'),
  startedAt: '2026-11-12T07:52:00Z',
  endedAt: '2026-11-12T09:07:00Z',
  notices: [
    {
      at: '2026-11-12T08:01:00Z',
      phase: 'investigating',
      slots: {
        now: 'Signing in takes up to a minute, and sometimes fails.',
        works: 'Whoever is signed in can work as usual.',
        since: instantOf('2026-11-12T07:52:00Z'),
        nextUpdate: { by: instantOf('2026-11-12T08:30:00Z'), onChange: true },
      },
    },
    {
      at: '2026-11-12T08:27:00Z',
      phase: 'identified',
      slots: {
        now: 'Signing in takes up to a minute.',
        nextUpdate: { by: instantOf('2026-11-12T09:00:00Z'), onChange: true },
      },
      freeText: 'The service that checks passwords gets **four times** the usual number of requests; we are adding capacity.',
    },
    {
      at: '2026-11-12T08:49:00Z',
      phase: 'monitoring',
      slots: {
        now: 'Signing in works at its usual speed since 09:46.',
        nextUpdate: { by: instantOf('2026-11-12T09:30:00Z'), onChange: false },
      },
      redactions: [{ field: 'technical', reason: 'secrecy', redactedAt: instantOf('2026-11-13T08:00:00Z') }],
    },
    {
      at: '2026-11-12T09:10:00Z',
      phase: 'resolved',
      slots: {
        now: 'Signing in works again.',
        scope: 'About 4,000 people could not sign in at once.',
        permanent: { state: 'nothing_lost' },
        since: instantOf('2026-11-12T07:52:00Z'),
        until: instantOf('2026-11-12T09:07:00Z'),
        cause: { text: 'A customer’s script signed in anew for every request.', verified: true },
        action: 'Each account may now sign in ten times a minute. The script has been changed by its owner.',
      },
    },
  ],
})

/** Newest first. */
export const sampleHistory: readonly PublicIncident[] = [invoicesTwice, databaseMaintenance, signInSlow]
