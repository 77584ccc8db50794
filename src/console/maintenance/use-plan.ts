import { useNavigate } from '@tanstack/react-router'
import type { Schemas } from '../../client/open-client.ts'
import { useOfferUndo } from '../api/publication.ts'
import { useDo, usePublish } from '../api/use-api.ts'
import type { Affected } from '../compose/incident-fields.tsx'
import { toast } from '../parts/toast.ts'
import { composeWords } from '../words/compose.ts'
import { maintenanceWords } from '../words/maintenance.ts'
import { useWords } from '../words/use-words.ts'
import { type Rhythm, rhythmBody } from './rhythm-fields.tsx'

/** What is filled in. */
export interface Planning {
  readonly kind: 'once' | 'again'
  readonly title: string
  readonly announcement: string
  readonly from: string | null
  readonly until: string | null
  readonly rhythm: Rhythm
  readonly affected: readonly Affected[]
  readonly byItself: boolean
  readonly started: string
  readonly completed: string
}

const said = (now: string): NonNullable<Schemas['PlannedWordsInput']> => ({ slots: { now: now.trim() } })

const wordsOf = ({ byItself, started, completed }: Planning) => (byItself ? { started: said(started), completed: said(completed) } : {})

const common = ({ title, affected }: Planning) => ({
  title: title.trim(),
  severity: 'minor' as const,
  affected: affected.map(({ componentId, impact }) => ({ componentId, impact })),
})

/** Planning once publishes the announcement, with its undo; planning again and again leaves everything to the clock. */
export const usePlan = () => {
  const navigate = useNavigate()
  const { form } = useWords(maintenanceWords)
  const offer = useOfferUndo(useWords(composeWords))
  const once = usePublish(
    (api, key, planning: Planning) =>
      api.POST('/api/incidents', {
        params: { header: key },
        body: {
          ...common(planning),
          kind: 'maintenance',
          publish: true,
          window: { startsAt: planning.from ?? '', endsAt: planning.until ?? '' },
          notice: said(planning.announcement),
          ...(planning.byItself ? { plan: wordsOf(planning) } : {}),
        },
      }),
    {
      touches: ['incidents', 'maintenances'],
      onDone: ({ noticeId, effectiveAt }) => {
        offer({ noticeId, effectiveAt })
        void navigate({ to: '/maintenance' })
      },
    },
  )
  const again = useDo(
    (api, planning: Planning) =>
      api.POST('/api/maintenance-series', {
        body: {
          ...common(planning),
          rhythm: rhythmBody(planning.rhythm),
          words: { announcement: said(planning.announcement), ...wordsOf(planning) },
        },
      }),
    {
      touches: ['maintenances'],
      onDone: () => {
        toast(form.planned)
        void navigate({ to: '/maintenance' })
      },
    },
  )
  return { once, again }
}
