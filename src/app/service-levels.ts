import type { Page } from '../core/page/page.ts'
import { usualRules } from '../core/service-level/rules.ts'
import type { ServiceLevels } from './service-level-records.ts'
import type { Records } from './store.ts'

/** The page's rules, or the usual ones while it has none of its own. */
export const levelsOf = async (records: Records, page: Page): Promise<ServiceLevels> =>
  (await records.serviceLevels.find(page.id)) ?? { pageId: page.id, rules: usualRules, updatedAt: page.createdAt, version: 0 }
