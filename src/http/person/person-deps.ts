import type { Assets } from '../../render/page-state.ts'
import type { FindBackend } from '../backend.ts'
import type { Callers } from '../callers.ts'
import type { Limits } from '../limits.ts'
import type { PersonPages } from './person-pages.ts'
import type { Standing } from './standing.ts'

/** What every page for one person needs. */
export interface PersonDeps {
  readonly backend: FindBackend
  readonly baseUrl: () => string
  readonly consoleUrl: () => string
  readonly callers: Callers
  readonly limits: Omit<Limits, 'signIns' | 'accounts' | 'deliveries' | 'records'>
  readonly assets: Assets
  readonly pages: PersonPages
  readonly standing: Standing
}
