import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { noteConnection } from './connection.ts'
import { isAway, isSignedOut, refusalIn } from './refused.ts'

const longestPause = 15_000

/** Whoever is away is asked again, ever more rarely, for as long as somebody looks; a refusal is an answer and is not repeated. */
const retries = {
  retry: (_count: number, error: Error): boolean => isAway(error),
  retryDelay: (count: number): number => Math.min(1000 * 2 ** count, longestPause),
}

export const createQueryClient = (): QueryClient => {
  const note = (error: unknown): void => {
    if (isAway(error)) noteConnection(refusalIn(error))
    // Whoever was signed out meanwhile is asked to sign in, wherever that was noticed; who was never signed in hears it from that answer.
    if (isSignedOut(error) && queries.getQueryData(['session']) !== undefined) void queries.invalidateQueries({ queryKey: ['session'] })
  }
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onSuccess: () => noteConnection(undefined),
      onError: (error, query) => {
        if (query.queryKey[0] !== 'session') note(error)
      },
    }),
    mutationCache: new MutationCache({ onSuccess: () => noteConnection(undefined), onError: note }),
    defaultOptions: {
      queries: { staleTime: 10_000, refetchOnWindowFocus: true, networkMode: 'always', ...retries },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  return queries
}
