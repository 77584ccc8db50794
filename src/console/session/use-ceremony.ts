import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionWords } from '../words/session.ts'
import { useWords } from '../words/use-words.ts'
import type { CeremonyFault } from './auth-client.ts'
import { faultText, lineBroken } from './fault-text.ts'

interface Outcome<T> {
  readonly data: T | null
  readonly error: CeremonyFault | null
}

export interface CeremonyOptions<T> {
  readonly touches: readonly string[]
  /** What a refusal means at this step. */
  readonly wrong: string
  /** Signed in too long ago for this: with what was given, it can be done once that is mended. */
  readonly onStale?: () => void
  readonly onDone: (value: T) => void
}

export interface Ceremony<V> {
  readonly isPending: boolean
  readonly fault: string | undefined
  readonly start: (input: V) => void
}

/** One step of the sign-in library, with its refusals in our words. A ceremony that the person breaks off is a refusal too. */
export const useCeremony = <T, V = void>(run: (input: V) => Promise<Outcome<T>>, options: CeremonyOptions<T>): Ceremony<V> => {
  const words = useWords(sessionWords)
  const queries = useQueryClient()
  const [isPending, setPending] = useState(false)
  const [fault, setFault] = useState<string>()
  const perform = async (input: V): Promise<void> => {
    setPending(true)
    setFault(undefined)
    const { data, error } = await run(input)
      .catch(lineBroken)
      .finally(() => setPending(false))
    if (error?.code === 'auth.not_fresh' && options.onStale) options.onStale()
    else if (error || data === null) setFault(error ? faultText(error, words, options.wrong) : options.wrong)
    else options.onDone(data)
    await Promise.all(options.touches.map((word) => queries.invalidateQueries({ queryKey: [word] })))
  }
  return { isPending, fault, start: (input) => void perform(input).catch(() => setFault(options.wrong)) }
}
