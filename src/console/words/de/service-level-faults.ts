/** What is wrong with targets and the rules by which uptime is counted; see `field-faults.ts`. */
export const serviceLevelFaults: readonly (readonly [said: string, german: string])[] = [
  ['There is no such impact; weigh {}.', 'Diese Auswirkung gibt es nicht; gewichten Sie {}.'],
  ['Give a number from 0 (does not count) to 1 (counts as down).', 'Geben Sie eine Zahl von 0 (zählt nicht) bis 1 (zählt als Ausfall) an.'],
  ['At most {} components have a target; these are {}.', 'Höchstens {} Komponenten haben ein Ziel; das sind {}.'],
  [
    'Give percent from 50 to 100 with at most three decimals, as in 99.95.',
    'Geben Sie Prozent von 50 bis 100 mit höchstens drei Nachkommastellen an, etwa 99,95.',
  ],
  ['There is no such component.', 'Diese Komponente gibt es nicht.'],
  ['This component has a target already; keep one of them.', 'Diese Komponente hat schon ein Ziel; behalten Sie eines von beiden.'],
  ['Ask for at most ten years at once.', 'Fragen Sie höchstens zehn Jahre auf einmal ab.'],
  ['Choose a last day within a year from now.', 'Wählen Sie einen letzten Tag innerhalb eines Jahres ab jetzt.'],
  ['These are more than {} incidents; ask for a shorter time.', 'Das sind mehr als {} Vorfälle; wählen Sie einen kürzeren Zeitraum.'],
]
