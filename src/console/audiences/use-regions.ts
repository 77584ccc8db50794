import { useAsk } from '../api/use-api.ts'
import { useLanguage } from '../words/language.ts'

const none: readonly { readonly code: string; readonly name: string }[] = []

/** Every place whose public holidays are known, by its name in the reader's language; none while nobody needs them. */
export const useRegions = (isWanted: boolean): typeof none => {
  const language = useLanguage()
  const { data } = useAsk(['holiday-regions', language], (api) => api.GET('/api/holiday-regions', { params: { query: { language } } }), {
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data?.items ?? none
}
