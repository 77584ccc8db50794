import type { ReactNode } from 'react'
import { useAsk } from '../api/use-api.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { Icon } from './icon.tsx'

/** Whom alone a notice is sent to; nothing where it goes to everybody. */
export const OnlyTo = ({ audienceIds }: { readonly audienceIds: readonly string[] }): ReactNode => {
  const { onlyTo } = useWords(frameWords)
  const isToSome = audienceIds.length > 0
  const { data } = useAsk(['audiences'], (api) => api.GET('/api/audiences', { params: { query: {} } }), {
    staleTime: 60_000,
    enabled: isToSome,
  })
  if (!isToSome || !data) return null
  return (
    <strong className="row small only-to">
      <Icon name="audiences" />
      <span>{onlyTo(data.items.filter(({ id }) => audienceIds.includes(id)).map(({ name }) => name))}</span>
    </strong>
  )
}
