import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk } from '../api/use-api.ts'
import { maintenanceWords } from '../words/maintenance.ts'
import { useWords } from '../words/use-words.ts'

/** What a window stands against, in sentences; it forbids nothing. */
export const ConflictList = ({ conflicts }: { readonly conflicts: readonly Schemas['PlanConflict'][] }): ReactNode => {
  const words = useWords(maintenanceWords).conflict
  const { data } = useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }), { staleTime: 60_000 })
  if (conflicts.length === 0) return null
  const nameOf = (id: string): string => data?.components.find((one) => one.id === id)?.name ?? ''
  const textOf = ({ kind, title, componentIds, freeze, audienceName }: Schemas['PlanConflict']): string => {
    if (kind === 'maintenance') return words.maintenance(title ?? '', componentIds.map(nameOf).join(', '))
    const reason = freeze?.reason ?? ''
    return audienceName === null ? words.freeze(reason) : words.freezeOf(audienceName, reason)
  }
  return (
    <div className="trouble" role="status">
      {conflicts.map((conflict) => (
        <p key={`${conflict.incidentId} ${conflict.freeze?.id}`} dir="auto">
          {textOf(conflict)}
        </p>
      ))}
      <p className="small">{words.note}</p>
    </div>
  )
}
