import {
  keepPreviousData,
  type QueryClient,
  type QueryKey,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useState } from 'react'
import type { Api, Exchange } from '../../client/open-client.ts'
import type { Answered } from '../../client/refusal.ts'
import { Acting } from './acting.ts'
import { client } from './client.ts'
import { noteConnection } from './connection.ts'
import { isAway, Refused, refusalIn } from './refused.ts'

/** The value of an answer; a refusal is thrown, because that is how TanStack Query hears of it. */
export const answerOf = async <T>(answer: Promise<Answered<T>>): Promise<T> => {
  const answered = await answer
  if (!answered.ok) throw new Refused(answered.refusal)
  return answered.value
}

const noting = async <T>(answer: Promise<Answered<T>>): Promise<T> => {
  try {
    return await answerOf(answer)
  } catch (error) {
    // Said at the first failure and not at the last: a query that is away is repeated for as long as it takes.
    if (isAway(error)) noteConnection(refusalIn(error))
    throw error
  }
}

export interface AskOptions {
  readonly enabled?: boolean
  readonly staleTime?: number
  readonly refetchInterval?: number | false
  /** Shows what was there until the new answer comes: for lists that are paged or searched. */
  readonly keepsPrevious?: boolean
}

/** What a screen asks, with a name of its own so that it can be asked ahead of the screen too. */
export interface Question<T> {
  readonly key: QueryKey
  readonly request: (api: Api) => Promise<Exchange<T>>
  readonly options?: Pick<AskOptions, 'enabled' | 'staleTime' | 'refetchInterval'>
}

/** Asks while what will show the answer is still being loaded, unless the answer is there and fresh. */
export const askAhead = (queries: QueryClient, questions: readonly Question<unknown>[]): void => {
  for (const { key, request, options } of questions)
    void queries.prefetchQuery({ queryKey: key, queryFn: () => noting(client.ask(request)), ...options })
}

/** The answer as it is kept, or when it is there; undefined where there is none. */
export const keptAnswer = async <T>(queries: QueryClient, { key, request, options }: Question<T>): Promise<T | undefined> =>
  queries.fetchQuery({ queryKey: key, queryFn: () => noting(client.ask(request)), ...options }).catch(() => undefined)

export const useQuestion = <T>({ key, request, options }: Question<T>): UseQueryResult<T, Error> => useAsk(key, request, options)

/**
 * Asks the API and keeps the answer under its key. The first word of a key is the subject in the plural (see `keys.ts`): what the live
 * stream says moved is asked again by that word.
 */
export const useAsk = <T>(
  key: QueryKey,
  request: (api: Api) => Promise<Exchange<T>>,
  { keepsPrevious = false, ...options }: AskOptions = {},
): UseQueryResult<T, Error> =>
  useQuery<T, Error>({
    queryKey: key,
    queryFn: () => noting(client.ask(request)),
    ...options,
    ...(keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  })

export interface DoOptions<T, V> {
  /** First words of the keys whose answers are no longer true. */
  readonly touches: readonly string[]
  readonly onDone?: (value: T, input: V) => void
  /** The question that would now be answered as the act was: whoever draws that answer need not wait for it to be asked again. */
  readonly answers?: QueryKey
}

const useActing = <T, V>(
  act: (input: V) => Promise<Answered<T>>,
  { touches, onDone, answers }: DoOptions<T, V>,
): UseMutationResult<T, Error, V> => {
  const queries = useQueryClient()
  const [acting] = useState(() => new Acting<T>())
  return useMutation<T, Error, V>({
    mutationFn: (input) => acting.once(input, () => noting(act(input))),
    onSuccess: (value, input) => {
      if (acting.isToldElsewhere()) return
      if (answers) queries.setQueryData(answers, value)
      onDone?.(value, input)
    },
    // Also after a refusal: "it was changed in the meantime" is best answered by showing what it is now.
    onSettled: () => Promise.all(touches.map((word) => queries.invalidateQueries({ queryKey: [word] }))),
  })
}

/** Changes something through the API. `mutate(input)`; `isPending`, `error` (see `faultsOf`). */
export const useDo = <T, V = void>(
  request: (api: Api, input: V) => Promise<Exchange<T>>,
  options: DoOptions<T, V>,
): UseMutationResult<T, Error, V> => useActing((input) => client.ask((api) => request(api, input)), options)

/** The same under one idempotency key for each intent: for everything that publishes or sends. */
export const usePublish = <T, V = void>(
  request: (api: Api, key: { 'Idempotency-Key': string }, input: V) => Promise<Exchange<T>>,
  options: DoOptions<T, V>,
): UseMutationResult<T, Error, V> => useActing((input) => client.publish((api, key) => request(api, key, input)), options)
