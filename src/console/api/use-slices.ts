import { type InfiniteData, keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import type { Api, Exchange } from '../../client/open-client.ts'
import { client } from './client.ts'
import { answerOf } from './use-api.ts'

interface SliceAnswer<T> {
  readonly items: readonly T[]
  readonly next: string | number | null
}

export interface Slices<T> {
  readonly items: readonly T[]
  readonly isFetchingMore: boolean
  /** Undefined at the end of the list. */
  readonly more: (() => void) | undefined
}

/** A list that goes on: what was asked so far, and the way to more. Give it to `Asked`. */
export const useSlices = <T>(key: QueryKey, request: (api: Api, after: string | undefined) => Promise<Exchange<SliceAnswer<T>>>) => {
  const query = useInfiniteQuery<SliceAnswer<T>, Error, InfiniteData<SliceAnswer<T>>, QueryKey, string | undefined>({
    queryKey: key,
    initialPageParam: undefined,
    queryFn: ({ pageParam }) => answerOf(client.ask((api) => request(api, pageParam))),
    getNextPageParam: (last) => (last.next === null ? undefined : String(last.next)),
    placeholderData: keepPreviousData,
  })
  const { data, error, refetch, isFetchingNextPage, hasNextPage, fetchNextPage } = query
  const slices: Slices<T> | undefined = data && {
    items: data.pages.flatMap(({ items }) => items),
    isFetchingMore: isFetchingNextPage,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
  }
  return { data: slices, error, refetch }
}
