import type { Phase } from '../../src/core/incident/phase.ts'

/** One word to customers in a week of trouble: when it came, what it said, and what each of the three suffered from then on. */
export interface Told {
  /** Hours after the word before it. */
  readonly after: number
  readonly phase: Phase
  readonly now: string
  /** Checkout, reports, exports: 0 for none, 3 for a major outage. */
  readonly impacts: readonly [number, number, number]
  /** The number of the word that it sets right, and what was wrong with it; the first word is 0. */
  readonly corrects?: readonly [number, string]
}

const told = (after: number, phase: Phase, impacts: Told['impacts'], now: string, corrects?: Told['corrects']): Told => ({
  after,
  phase,
  impacts,
  now,
  ...(corrects ? { corrects } : {}),
})

/** Nine and twenty words over seven days, two of them corrections; the one that says it is over is not among them. */
export const longIncident: readonly Told[] = [
  told(0, 'investigating', [3, 0, 0], 'Card payments are refused for everybody in Europe.'),
  told(0.4, 'investigating', [3, 2, 0], 'Card payments are refused in Europe. Reports open without figures since 09:10.'),
  told(0.5, 'identified', [3, 2, 2], 'A storage cluster stopped taking writes. Payments, reports and exports wait for it.'),
  told(0.5, 'identified', [2, 2, 2], 'Every second card payment works again. The others are refused and not charged.'),
  told(1, 'identified', [2, 3, 2], 'We took reports offline so that payments have the storage to themselves.'),
  told(1, 'identified', [1, 3, 2], 'Nine of ten card payments work. Those that fail are refused at once and not charged.'),
  told(0.5, 'identified', [1, 3, 2], 'Three of four card payments work, and not nine of ten.', [
    5,
    'We had counted payments by bank transfer too.',
  ]),
  told(2, 'identified', [1, 3, 3], 'Exports that were started today will not finish. They begin anew by themselves later.'),
  told(3, 'identified', [0, 3, 3], 'Card payments work. Reports and exports stay offline tonight while the storage copies its data.'),
  told(8, 'identified', [0, 3, 3], 'The copy has done a third of the data. Reports and exports stay offline.'),
  told(4, 'identified', [0, 3, 3], 'The copy has done half of the data.'),
  told(6, 'identified', [0, 3, 3], 'The copy stopped at four fifths: two disks were slower than the others. We replaced both.'),
  told(6, 'identified', [0, 3, 3], 'The copy runs again. Reports open tomorrow at the earliest.'),
  told(10, 'identified', [0, 2, 3], 'Reports of this year open again. Older ones follow as they are copied.'),
  told(4, 'identified', [0, 2, 3], 'Reports back to 2024 open.'),
  told(4, 'identified', [0, 2, 3], 'Reports back to 2022 open. Exports stay offline.'),
  told(2, 'identified', [0, 2, 3], 'Reports back to 2023 open; those of 2022 do not yet.', [15, 'One part of 2022 had not been copied.']),
  told(12, 'identified', [0, 1, 3], 'All reports open. Some take up to a minute.'),
  told(8, 'identified', [0, 1, 2], 'Exports of up to a thousand lines work. Larger ones wait in the queue.'),
  told(6, 'identified', [0, 1, 2], 'Exports that were started on the first day have begun anew.'),
  told(10, 'identified', [0, 1, 2], 'Half of the waiting exports are done.'),
  told(8, 'investigating', [0, 2, 2], 'Reports are slow again: up to three minutes. We look for the reason.'),
  told(3, 'identified', [0, 2, 2], 'An index was missing after the copy. It is being built and takes about five hours.'),
  told(5, 'identified', [0, 1, 2], 'The index is there. Reports open within ten seconds.'),
  told(10, 'identified', [0, 0, 2], 'Reports are as fast as before. Exports with more than a hundred thousand lines still wait.'),
  told(12, 'identified', [0, 0, 1], 'All waiting exports are done but eleven, which we restart by hand.'),
  told(8, 'monitoring', [0, 0, 1], 'The eleven exports are done. We watch the storage over night.'),
  told(10, 'monitoring', [0, 0, 0], 'The night was quiet. Everything works as it did before.'),
  told(8, 'monitoring', [0, 0, 0], 'We watch one working day more before we call it over.'),
]

/** What forty readers ask: eight matters, each in five ways. */
export const asked: readonly string[] = [
  [
    'Was my card charged',
    ['although the payment was refused?', 'twice?', 'for an order that I do not see?', 'by mistake?', 'on the first day?'],
  ],
  [
    'Will my export',
    ['start again by itself?', 'be complete?', 'have the lines of the first day?', 'come by mail?', 'be in the old format?'],
  ],
  ['Are reports of 2022', ['lost?', 'complete again?', 'still being copied?', 'the same as before?', 'open for auditors?']],
  ['Do we have to', ['send payments again?', 'start exports again?', 'tell our bank?', 'change our keys?', 'ask for a refund?']],
  [
    'Who has seen',
    ['our data while it was copied?', 'our reports?', 'the files on the replaced disks?', 'our card numbers?', 'the exports in the queue?'],
  ],
  ['How long do', ['refunds take?', 'large exports take now?', 'you keep the queue?', 'reports take to open?', 'you watch the storage?']],
  ['Is there a credit', ['for the week?', 'for reports?', 'for exports?', 'under our agreement?', 'without asking for it?']],
  ['Can it happen', ['again?', 'in America too?', 'with payments only?', 'during the copy?', 'before the new disks are there?']],
].flatMap(([begin, ends]) => (Array.isArray(ends) ? ends.map((end) => `${begin} ${end}`) : []))
