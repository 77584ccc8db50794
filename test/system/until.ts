/** Most of what is waited for comes at once; what takes longer, an undo window say, is not worth a request every few milliseconds. */
const pauseAfter = (waitedMilliseconds: number): number => (waitedMilliseconds < 1000 ? 30 : 120)

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds))

/** What comes by itself, but perhaps never: throws after so many seconds with what was waited for. */
export const within = async <T>(seconds: number, what: string, coming: Promise<T>, why?: () => unknown): Promise<T> => {
  const late = Promise.withResolvers<never>()
  const end = (): void => late.reject(new Error(`Waited ${seconds} s for ${what}.`, { cause: why?.() }))
  const timer = setTimeout(end, seconds * 1000)
  try {
    return await Promise.race([coming, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * What `look` finds, asked for again and again until it is there; what is not so yet is not found, nor what fails: servers restart.
 * Throws after ten seconds with what was waited for.
 */
export const until = async <T>(what: string, look: () => Promise<T | false | undefined>, seconds = 10): Promise<T> => {
  const began = performance.now()
  let isOver = false
  let trouble: unknown
  const asking = async (): Promise<T> => {
    while (!isOver) {
      const found = await look().catch((error: unknown) => {
        trouble = error
        return undefined
      })
      if (found !== undefined && found !== false) return found
      await pause(pauseAfter(performance.now() - began))
    }
    throw new Error(`Nobody waits for ${what} any more.`)
  }
  try {
    return await within(seconds, what, asking(), () => trouble)
  } finally {
    isOver = true
  }
}
