/** How far the server's clock is ahead of the browser's, in milliseconds: at least and at most. */
export interface Offset {
  readonly least: number
  readonly most: number
}

export interface Seen {
  /** What the answer said (the `Date` of RFC 9110, section 6.6.1), which is cut to the second. */
  readonly date: number
  readonly sentAt: number
  readonly receivedAt: number
}

export const unknownOffset: Offset = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY }

/** What one more answer says. Bounds that no longer meet mean that a clock was set: then only the newest answer counts. */
export const narrowed = (known: Offset, { date, sentAt, receivedAt }: Seen): Offset => {
  if (Number.isNaN(date)) return known
  const seen = { least: date - receivedAt, most: date + 1000 - sentAt }
  const both = { least: Math.max(known.least, seen.least), most: Math.min(known.most, seen.most) }
  return both.least <= both.most ? both : seen
}

/** What to add to the browser's clock: nothing where it may be right, otherwise the least that makes it so. */
export const correctionOf = ({ least, most }: Offset): number => Math.min(Math.max(0, least), most)
