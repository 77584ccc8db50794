import { instantOf } from '../../src/core/time.ts'
import type { PublicIncident } from '../../src/render/page-state.ts'
import { buildPublicIncident } from './public-incident.ts'
import { dutyContact, hit, samplePage } from './sample-organisation.ts'

const page = { pageId: samplePage.id, contact: samplePage.contact }

const declarations = {
  now: 'Export declarations cannot be sent to the German and the Dutch customs.',
  works: 'Import declarations, transit, and everything outside customs. Declarations sent before 13:05 have reached the authorities.',
  since: instantOf('2026-11-24T12:05:00Z'),
  workaround: 'For goods that must leave today, use the fallback procedure on paper; we accept the forms afterwards without extra charge.',
  permanent: { state: 'nothing_lost', detail: 'Declarations that you save now are kept and sent in order.' },
} as const

const certificate = `The certificate that our gateway shows to the customs network was replaced at 13:02 as planned. The new one was issued by an authority that the network **does not trust yet**:

    handshake failed: unknown ca (48)

We asked for it to be added, and at the same time have ordered one from the former authority.`

/** Critical and open: three notices, the second set right, the first promise kept late. */
export const declarationsDown: PublicIncident = buildPublicIncident({
  ...page,
  contact: dutyContact,
  number: 7,
  title: 'Export declarations cannot be sent',
  severity: 'critical',
  affected: hit('major_outage', 'Export declarations'),
  startedAt: '2026-11-24T12:05:00Z',
  notices: [
    {
      at: '2026-11-24T12:14:20Z',
      phase: 'investigating',
      slots: {
        now: 'Export declarations cannot be sent.',
        since: declarations.since,
        notKnown: ['scope', 'permanent'],
        action: 'We are looking for the cause together with the customs network.',
        nextUpdate: { by: instantOf('2026-11-24T12:35:00Z'), onChange: true },
      },
    },
    {
      at: '2026-11-24T12:38:10Z',
      phase: 'investigating',
      slots: {
        ...declarations,
        scope: 'All customers who declare exports in Hamburg and Bremerhaven.',
        action: 'The customs network refuses our connection. We are in a call with its operators.',
        nextUpdate: { by: instantOf('2026-11-24T13:05:00Z'), onChange: true },
      },
    },
    {
      at: '2026-11-24T12:51:00Z',
      phase: 'investigating',
      corrects: { of: 1, reason: 'we named only the German ports; Rotterdam and Antwerp are affected as well' },
      slots: { scope: 'All customers who declare exports in Hamburg, Bremerhaven, Rotterdam and Antwerp.' },
    },
    {
      at: '2026-11-24T13:02:30Z',
      phase: 'identified',
      slots: {
        ...declarations,
        scope: 'All customers who declare exports in Hamburg, Bremerhaven, Rotterdam and Antwerp, about 900 companies.',
        cause: { text: 'The customs network does not accept the new certificate of our gateway.', verified: true },
        action: 'We have ordered another certificate and are preparing to go back to the former one.',
        technical: certificate,
        nextUpdate: { by: instantOf('2026-11-24T13:30:00Z'), onChange: true },
      },
    },
  ],
})

/** Minor and open; its promised next word did not come. */
export const forecastsOld: PublicIncident = buildPublicIncident({
  ...page,
  number: 8,
  title: 'Arrival forecasts are up to six hours old',
  severity: 'minor',
  affected: hit('degraded_performance', 'Arrival forecasts', 'Vessel map'),
  startedAt: '2026-11-24T07:30:00Z',
  owes: true,
  notices: [
    {
      at: '2026-11-24T08:10:00Z',
      phase: 'identified',
      slots: {
        now: 'Arrival forecasts are up to six hours old.',
        scope: 'About a third of all vessels, most of them in the Indian Ocean.',
        works: 'Positions on the vessel map and the tracking of containers.',
        next: 'Forecasts catch up vessel by vessel during the day.',
        permanent: { state: 'nothing_lost' },
        since: instantOf('2026-11-24T07:30:00Z'),
        action: 'Our source of satellite positions delivers late; we are reading the backlog.',
        nextUpdate: { by: instantOf('2026-11-24T12:00:00Z'), onChange: false },
      },
    },
  ],
})

const archiveWindow = { startsAt: instantOf('2026-11-29T05:00:00Z'), endsAt: instantOf('2026-11-29T07:00:00Z') }

export const archiveMaintenance: PublicIncident = buildPublicIncident({
  ...page,
  number: 9,
  kind: 'maintenance',
  title: 'The document archive moves to new storage',
  severity: 'minor',
  affected: hit('under_maintenance', 'Document archive'),
  startedAt: '2026-11-29T05:00:00Z',
  window: archiveWindow,
  notices: [
    {
      at: '2026-11-20T10:00:00Z',
      kind: 'maintenance',
      phase: 'scheduled',
      slots: {
        now: 'You cannot open or search documents older than a year.',
        works: 'Younger documents, label printing and bills of lading.',
        workaround: 'Download what you need on Sunday morning before 06:00.',
      },
    },
  ],
})
