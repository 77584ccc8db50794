/** Resolves when `happening` does, or when the time is over; which of the two it was is for others to judge. */
export const within = async (seconds: number, happening: Promise<void>): Promise<void> => {
  const limit = Promise.withResolvers<void>()
  const timer = setTimeout(limit.resolve, seconds * 1000)
  await Promise.race([happening, limit.promise])
  clearTimeout(timer)
}
