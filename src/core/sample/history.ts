import type { Impact } from '../component/impact.ts'
import type { IncidentKind, Phase, Severity } from '../incident/phase.ts'
import type { NoticeKind } from '../notice/notice.ts'
import type { Slots } from '../notice/slots.ts'
import type { SampleComponent } from './organisation.ts'

/** A time of day as hours and minutes, so many days from today; before today where negative. */
export interface SampleTime {
  readonly days: number
  readonly time: string
}

export interface SampleNotice {
  readonly at: SampleTime
  readonly kind?: NoticeKind
  readonly phase: Phase
  readonly slots: Partial<Omit<Slots, 'since' | 'until' | 'nextUpdate'>>
  /** Time of day at which the next word was promised. */
  readonly nextBy?: string
  /** Steps that it promises, for which whoever loads the sample stands. */
  readonly promises?: readonly { readonly what: string; readonly by: SampleTime }[]
  /** What it announces. */
  readonly report?: SampleReport
  /** A step of the report that it says is done. */
  readonly done?: Pick<SampleAction, 'what' | 'ownerRole'>
}

export interface SampleAction {
  readonly what: string
  readonly ownerRole: string
  readonly by: SampleTime
  /** Only for the organisation itself. */
  readonly isInternal?: boolean
}

export interface SampleReport {
  readonly summary: string
  readonly factors: { readonly internal: string; readonly public: string }
  readonly wentWell: string
  readonly unknown: string
  readonly actions: readonly SampleAction[]
}

export interface SampleIncident {
  readonly kind: IncidentKind
  readonly title: string
  readonly severity: Severity
  readonly affected: Readonly<Partial<Record<SampleComponent, Impact>>>
  readonly startedAt: SampleTime
  readonly endedAt: SampleTime | null
  /** Planned end of a maintenance. */
  readonly plannedUntil?: SampleTime
  readonly notices: readonly SampleNotice[]
}

const on = (days: number, time: string): SampleTime => ({ days, time })

const seatMaps: SampleIncident = {
  kind: 'incident',
  title: 'Seat maps load slowly',
  severity: 'minor',
  affected: { 'Seat maps': 'degraded_performance' },
  startedAt: on(-71, '10:05'),
  endedAt: on(-71, '11:32'),
  notices: [
    {
      at: on(-71, '10:14'),
      phase: 'identified',
      nextBy: '11:00',
      slots: {
        now: 'Seat maps of large venues take up to twenty seconds to appear.',
        works: 'Choosing "best available" works at once, and so does everything else.',
        action: 'We are adding servers that draw the maps.',
      },
    },
    {
      at: on(-71, '10:56'),
      phase: 'monitoring',
      nextBy: '12:00',
      slots: { now: 'Seat maps appear within two seconds again.', action: 'We are watching whether it stays so.' },
    },
    {
      at: on(-71, '11:34'),
      phase: 'resolved',
      slots: {
        now: 'Seat maps load at their usual speed.',
        permanent: { state: 'nothing_lost' },
        cause: { text: 'The sale for a stadium concert began an hour earlier than planned.', verified: true },
        action: 'Large sales now announce themselves to us a day ahead.',
      },
    },
  ],
}

const payouts: SampleIncident = {
  kind: 'incident',
  title: 'Payouts arrive a day late',
  severity: 'major',
  affected: { Payouts: 'partial_outage' },
  startedAt: on(-44, '06:00'),
  endedAt: on(-43, '09:20'),
  notices: [
    {
      at: on(-44, '08:20'),
      phase: 'identified',
      nextBy: '14:00',
      slots: {
        now: 'Today’s payouts to organisers will arrive tomorrow.',
        scope: 'All organisers with a bank account in the euro area.',
        works: 'Ticket sales go on, and your balance is right.',
        permanent: { state: 'nothing_lost', detail: 'Every amount is safe and will be paid in full.' },
        action: 'Our bank refused the file with the payouts; we are sending it again in the form that it wants.',
      },
    },
    {
      at: on(-44, '13:41'),
      phase: 'monitoring',
      slots: {
        now: 'The bank has taken today’s payouts. They arrive tomorrow morning.',
        next: 'Tomorrow’s payouts go out as usual.',
      },
    },
    {
      at: on(-43, '09:25'),
      phase: 'resolved',
      slots: {
        now: 'Yesterday’s payouts have arrived.',
        permanent: { state: 'nothing_lost', detail: 'Nobody was paid less than they are owed.' },
        workaround: 'If the delay cost you something, write to us with the bill.',
        action: 'The file is now checked against the bank’s own rules the evening before.',
      },
    },
  ],
}

const withoutServer: SampleAction = {
  what: 'Scanners go on offline by themselves when the server cannot be trusted',
  ownerRole: 'Head of scanning',
  by: on(-6, '17:00'),
}

const doorsReport: SampleReport = {
  summary:
    'For 52 minutes scanners at about forty doors refused every ticket, and guests waited up to half an hour. The certificate of the ' +
    'scanners’ server had run out. No ticket was used up without its holder getting in.',
  factors: {
    internal:
      'The certificate was made by hand when there were three doors, and is on no list: "door-gw" is older than the inventory.\n\n' +
      'The alert for it went to a mailbox that nobody reads since the teams were joined in spring.\n\n' +
      'A scanner that does not trust its server refuses tickets instead of going on with those that it knows.',
    public:
      'The certificate was made by hand when there were three doors, and no list of ours had it.\n\n' +
      'The warning that it would run out reached nobody.\n\n' +
      'A scanner that did not trust our server refused every ticket, although it knew those that were sold before the doors opened.',
  },
  wentWell: 'Our first notice said how to let guests in by the app and by the guest lists, and 26 of the forty doors did.',
  unknown: 'How many tickets were not used that evening because of it. Refunds that are asked for until the end of the season are counted.',
  actions: [
    withoutServer,
    { what: 'Every certificate that a door depends on renews itself', ownerRole: 'Head of platform', by: on(11, '17:00') },
    { what: 'Warnings of the old monitoring go to the team on duty', ownerRole: 'Head of platform', by: on(4, '17:00'), isInternal: true },
  ],
}

const doors: SampleIncident = {
  kind: 'incident',
  title: 'Tickets cannot be scanned at some doors',
  severity: 'critical',
  affected: { 'Entry scanning': 'major_outage' },
  startedAt: on(-23, '19:12'),
  endedAt: on(-23, '20:04'),
  notices: [
    {
      at: on(-23, '19:16'),
      phase: 'investigating',
      nextBy: '19:30',
      slots: {
        now: 'Scanners at the doors do not accept tickets.',
        scope: 'About forty venues in the Netherlands and Belgium, all of those that open now.',
        workaround: 'Let guests in who show the ticket in the app or on paper; the list under "Guest lists" can be ticked by hand.',
      },
    },
    {
      at: on(-23, '19:29'),
      phase: 'identified',
      nextBy: '19:50',
      slots: {
        now: 'Scanners at the doors still do not accept tickets.',
        scope: 'About forty venues in the Netherlands and Belgium.',
        workaround: 'Switch the scanner to "offline": it then knows all tickets that were sold before 18:00.',
        action: 'A certificate on the scanners’ server has run out. We are replacing it.',
      },
    },
    {
      at: on(-23, '19:48'),
      phase: 'monitoring',
      nextBy: '20:15',
      slots: {
        now: 'Scanners accept tickets again once they have been restarted; at a few doors they still do not.',
        workaround: 'Hold the side button for five seconds to restart a scanner.',
        action: 'The new certificate is in place.',
      },
    },
    {
      at: on(-23, '20:07'),
      phase: 'resolved',
      slots: {
        now: 'Scanning works at every door.',
        permanent: { state: 'nothing_lost', detail: 'No ticket was used up without its holder getting in.' },
        cause: { text: 'A certificate ran out that nobody had on a list.', verified: true },
        action: 'All certificates are now on one list, and one that has thirty days left wakes somebody.',
      },
    },
    {
      at: on(-20, '11:00'),
      kind: 'report',
      phase: 'resolved',
      slots: {},
      report: doorsReport,
    },
    { at: on(-9, '15:30'), kind: 'report', phase: 'resolved', slots: {}, done: withoutServer },
  ],
}

const storage: SampleIncident = {
  kind: 'maintenance',
  title: 'Sales reports move to faster storage',
  severity: 'minor',
  affected: { 'Sales reports': 'under_maintenance' },
  startedAt: on(-12, '05:00'),
  endedAt: on(-12, '05:50'),
  plannedUntil: on(-12, '06:30'),
  notices: [
    {
      at: on(-18, '11:00'),
      kind: 'maintenance',
      phase: 'scheduled',
      slots: { now: 'Sales reports cannot be opened during the move.', works: 'Sales go on, and are in the reports afterwards.' },
    },
    {
      at: on(-12, '05:00'),
      kind: 'maintenance',
      phase: 'in_progress',
      slots: { now: 'Sales reports cannot be opened.', works: 'Sales go on, and are in the reports afterwards.' },
    },
    {
      at: on(-12, '05:52'),
      phase: 'completed',
      slots: { now: 'Sales reports open again, about three times as fast.', permanent: { state: 'nothing_lost' } },
    },
  ],
}

const webhooks: SampleIncident = {
  kind: 'incident',
  title: 'Webhooks come twice',
  severity: 'minor',
  affected: { Webhooks: 'degraded_performance' },
  startedAt: on(-5, '14:20'),
  endedAt: on(-5, '15:10'),
  notices: [
    {
      at: on(-5, '14:33'),
      phase: 'identified',
      nextBy: '15:15',
      slots: {
        now: 'Some webhooks are delivered twice.',
        scope: 'About one in twenty, to every address.',
        workaround: 'Both carry the same "webhook-id"; whoever looks at it takes the second for what it is.',
        technical: 'A queue that we had moved this morning gave out messages again that had been acknowledged at its old place.',
      },
    },
    {
      at: on(-5, '15:12'),
      phase: 'resolved',
      slots: {
        now: 'Webhooks come once again.',
        permanent: { state: 'nothing_lost' },
        cause: { text: 'The old queue was read once more after its move.', verified: true },
      },
      promises: [{ what: 'The guide to webhooks shows how to tell the second of two alike', by: on(2, '17:00') }],
    },
  ],
}

const gates: SampleIncident = {
  kind: 'maintenance',
  title: 'The API’s oldest version is switched off',
  severity: 'minor',
  affected: { API: 'under_maintenance' },
  startedAt: on(9, '07:00'),
  endedAt: null,
  plannedUntil: on(9, '08:00'),
  notices: [
    {
      at: on(-2, '10:30'),
      kind: 'maintenance',
      phase: 'scheduled',
      slots: {
        now: 'Version 1 of the API stops answering; versions 2 and 3 go on without a break.',
        scope: 'Eleven organisers who still call version 1; each has a letter from us.',
        workaround: 'Move to version 3; the guide shows every call side by side.',
      },
    },
  ],
}

/** Oldest first. */
export const sampleHistory: readonly SampleIncident[] = [seatMaps, payouts, doors, storage, webhooks, gates]
