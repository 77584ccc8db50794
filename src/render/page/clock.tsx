import type { Instant } from '../../core/time.ts'

/** For machines: seconds are as exact as anything on a page needs to be. */
const machineText = (at: Instant): string => at.toString({ smallestUnit: 'second' })

/**
 * An absolute time in the organisation's zone. The live script adds the reader's own zone, and with `soon` how far away it is, for a promise (`next`) or for what is past (`ago`);
 * without it the text stands by itself.
 */
export const Time = ({ at, soon, text }: { readonly at: Instant; readonly soon?: 'next' | 'ago'; readonly text: string }) => (
  <time dateTime={machineText(at)} data-soon={soon}>
    {text}
  </time>
)
