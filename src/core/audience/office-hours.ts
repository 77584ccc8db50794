/** Minutes after midnight on the audience's own clock: 540 is 09:00, 1440 the end of the day. */
export interface OpenSpan {
  readonly from: number
  readonly to: number
}

/** Monday to Sunday; a day without spans is closed. The spans of a day are in order and do not touch. */
export type OfficeWeek = readonly [
  readonly OpenSpan[],
  readonly OpenSpan[],
  readonly OpenSpan[],
  readonly OpenSpan[],
  readonly OpenSpan[],
  readonly OpenSpan[],
  readonly OpenSpan[],
]

/** When the people of an audience are at work, in the audience's zone. */
export interface OfficeHours {
  readonly week: OfficeWeek
  /** Whose public holidays are kept: ISO 3166 country, and region where they differ ("DE-BE"); null keeps none. */
  readonly holidayRegion: string | null
  /** Dates (ISO 8601) on which it is closed besides, and holidays on which it is open all the same. */
  readonly closedOn: readonly string[]
  readonly openOn: readonly string[]
}
