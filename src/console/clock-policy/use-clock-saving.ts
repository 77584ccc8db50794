import { useQueryClient } from '@tanstack/react-query'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import type { ClockPolicy } from '../../core/policy/clock-policy.ts'
import { pageQuestion } from '../api/page.ts'
import { useDo } from '../api/use-api.ts'
import { writeClock } from '../compose/parse-views.ts'

type Page = Schemas['Page']
type View = Schemas['ClockPolicy']

/** Puts another policy in force, as a whole; what is due is asked again. */
export const useClockSaving = (page: Page, onDone: (clock: View) => void) => {
  const queries = useQueryClient()
  return useDo(
    (api, clock: ClockPolicy) =>
      api.PUT('/api/page/clock', { params: { query: {}, header: ifMatch(page.version) }, body: writeClock(clock) }),
    {
      touches: ['page', 'due', 'journal'],
      onDone: (clock) => {
        queries.setQueryData<Page>(pageQuestion.key, (known) => known && { ...known, clock, version: page.version + 1 })
        onDone(clock)
      },
    },
  )
}
