/** What was asked under one incident, by concern. */
export interface AskedUnder {
  readonly name: string
  /** The weights were chosen on one half; the other was left alone until they stood. */
  readonly half: 'tuned' | 'held back'
  readonly concerns: Readonly<Record<string, readonly string[]>>
}
