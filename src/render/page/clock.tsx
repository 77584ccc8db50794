import type { TimeZone } from '../../core/brand.ts'
import { dateOf, type Instant } from '../../core/time.ts'

/** For machines: seconds are as exact as anything on a page needs to be. */
const machineText = (at: Instant): string => at.toString({ smallestUnit: 'second' })

interface TimeProps {
  readonly at: Instant
  readonly text: string
  /** How far away it is, for a promise (`next`) or for what is past (`ago`). */
  readonly soon?: 'next' | 'ago'
  /** The reader's own zone beside it: once in a notice and where something lies ahead. `from` is where a span began, for both its ends. */
  readonly own?: true | { readonly from: Instant }
}

const ownText = (own: TimeProps['own']): string | undefined => (own === undefined ? undefined : own === true ? '' : machineText(own.from))

/**
 * An absolute time in the organisation's zone, complete in itself. The live script adds what `soon` and `own` ask for; of every other
 * time the reader's own zone is told when it is pointed at.
 */
export const Time = ({ at, soon, own, text }: TimeProps) => (
  <time dateTime={machineText(at)} data-soon={soon} data-own={ownText(own)}>
    {text}
  </time>
)

/** A day by the calendar of the zone; no clock, so that there is nothing to convert. */
export const Day = ({ at, zone, text }: { readonly at: Instant; readonly zone: TimeZone; readonly text: string }) => (
  <time dateTime={dateOf(at, zone)}>{text}</time>
)
