/** Longest that any of the outcomes usually takes; whoever measures the answers learns nothing below it. */
const floorMilliseconds = 200

/**
 * The value of `work`, but not before a fifth of a second: writing a row for a new address and doing nothing for a known one take
 * different times, and the difference would tell who is subscribed.
 */
export const evenly = async <T>(work: () => Promise<T>): Promise<T> => {
  const floor = new Promise<void>((resolve) => {
    setTimeout(resolve, floorMilliseconds)
  })
  try {
    return await work()
  } finally {
    await floor
  }
}
