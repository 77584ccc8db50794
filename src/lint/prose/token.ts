/** What a token is, one bit each, so that a pattern can ask for several kinds at once. */
export const shapes = {
  word: 1,
  number: 2,
  /** A time of the day. */
  clock: 4,
  /** A day: a month with a number, a date in figures. A weekday alone does not say which. */
  date: 8,
  percent: 16,
  link: 32,
  email: 64,
  /** A proper name, as far as spelling shows it: a capital within the sentence, capitals or digits inside, a domain. */
  name: 128,
  /** The border of a clause: comma, colon, bracket, dash. */
  border: 256,
  /** The end of a sentence. */
  stop: 512,
  /** A word in -ing that may be an activity ("loading", not "during"). */
  activity: 1024,
  /** A word in -ed that may be a participle ("sent" and its like stand in the lists). */
  participle: 2048,
  /** The short name of a machine, rack or region: letters and a number ("web12", "FRA1"). */
  code: 4096,
  /** A month, a weekday, or a word that is a time of the day. */
  calendar: 8192,
} as const

export type ShapeName = keyof typeof shapes

/** A word, a figure or a border. Offsets are UTF-16 units in the whole text; `norm` is lower case, contractions undone. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly norm: string
  shape: number
}

export const hasShape = (token: Token | undefined, mask: number): boolean => token !== undefined && (token.shape & mask) !== 0
