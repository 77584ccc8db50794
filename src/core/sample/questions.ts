import type { SampleTime } from './history.ts'

interface SampleWords {
  readonly at: SampleTime
  readonly text: string
  /** How many voted for it, and against. */
  readonly votes?: readonly [ups: number, downs: number]
  /** Nobody has let it through yet. */
  readonly isHeld?: boolean
}

export interface SampleAnswer extends SampleWords {
  /** Of the reader who gave it; the organisation's own where nobody is named. */
  readonly by?: string
  readonly isAccepted?: boolean
}

export interface SampleQuestion extends SampleWords {
  readonly by: string
  readonly answers?: readonly SampleAnswer[]
}

const on = (days: number, time: string): SampleTime => ({ days, time })

/** What readers asked under the sample's incidents, by their titles; of one some questions wait still. */
export const sampleQuestions: Readonly<Record<string, readonly SampleQuestion[]>> = {
  'Tickets cannot be scanned at some doors': [
    {
      by: 'Marijke, Paradijshal',
      at: on(-23, '19:24'),
      text: 'Do we have to write down whom we let in without a scan?',
      votes: [11, 0],
      answers: [
        {
          at: on(-23, '19:33'),
          text: 'No. Tick them in "Guest lists", or do nothing: tickets that were not scanned stay valid, and nobody is charged twice.',
          votes: [9, 0],
          isAccepted: true,
        },
        { by: 'Noorderlicht', at: on(-23, '19:36'), text: 'We simply took photographs of the tickets. That worked too.', votes: [2, 1] },
      ],
    },
    {
      by: 'Zaal Vooruit',
      at: on(-23, '19:52'),
      text: 'The scanner does not start again. What else can we press?',
      votes: [4, 0],
      answers: [{ at: on(-23, '19:58'), text: 'Take the battery out for ten seconds; that restarts every model.', votes: [4, 0] }],
    },
  ],
  'Webhooks come twice': [
    {
      by: 'kaartje-app',
      at: on(-5, '14:41'),
      text: 'Does this affect refunds as well?',
      votes: [6, 0],
      answers: [
        {
          at: on(-5, '14:58'),
          text: 'Their webhooks may come twice too. No refund was paid twice: money moves by our own records and not by webhooks.',
          votes: [7, 0],
          isAccepted: true,
        },
      ],
    },
    { by: 'Ticketbox dev', at: on(-5, '15:31'), text: 'Do we have to remove the second of two webhooks from our records?', votes: [3, 0] },
    { by: '', at: on(-5, '16:02'), text: 'Must we remove the second webhook from our records ourselves?', votes: [1, 0] },
    { by: 'Sanne', at: on(-4, '09:12'), text: 'Can you send the list of webhooks that came twice?', isHeld: true },
  ],
}
