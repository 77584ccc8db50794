/** CPU seconds of the fastest of five runs: the machine may be busy, the code may not be slow. */
const fastest = (run: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const before = process.cpuUsage()
      run()
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1_000_000
    }),
  )

/** What is done within this is not worth measuring. */
const negligibleSeconds = 0.05
const factor = 8
/** Work that grows with the length takes eight times as long for eight times the length, work that grows with its square 64 times. */
const mostGrowth = 24

/**
 * Whether `run` of an input of `size` is quick, or at least no more than linearly slower than one of an eighth of that. An absolute
 * limit alone would judge the machine.
 */
export const growsGently = (run: (size: number) => unknown, size: number): boolean => {
  const large = fastest(() => run(size))
  return large < negligibleSeconds || large < mostGrowth * fastest(() => run(Math.ceil(size / factor)))
}
