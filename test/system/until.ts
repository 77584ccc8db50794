import { vi } from 'vitest'

const betweenMilliseconds = 30

/**
 * What `look` finds, asked for again and again until it is there; what is not so yet is not found, nor what fails: servers restart.
 * Throws after ten seconds with what was waited for.
 */
export const until = async <T>(what: string, look: () => Promise<T | false | undefined>, seconds = 10): Promise<T> => {
  const found = await vi.waitFor(
    async () => {
      const one = await look()
      if (one === undefined || one === false) throw new Error(`Waited ${seconds} s for ${what}.`)
      return { one }
    },
    { timeout: seconds * 1000, interval: betweenMilliseconds },
  )
  return found.one
}

/** What comes by itself, but perhaps never: throws after so many seconds with what was waited for. */
export const within = async <T>(seconds: number, what: string, coming: Promise<T>): Promise<T> => {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`Waited ${seconds} s for ${what}.`)), seconds * 1000)
  try {
    return await Promise.race([coming, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
