import type { OperatorId } from '../brand.ts'
import type { Language } from '../page/page.ts'
import type { PushSubscription } from './push-subscription.ts'

/**
 * In which language somebody is written to. Operators choose one in each browser, and nothing else is kept of it than what goes with a browser
 * that may be woken: the newest of those tells it (`browsers` begins with the newest). Of whoever has none it is the page's.
 */
export const operatorLanguage = (
  operatorId: OperatorId,
  browsers: readonly Pick<PushSubscription, 'operatorId' | 'language'>[],
  otherwise: Language,
): Language => browsers.find((browser) => browser.operatorId === operatorId)?.language ?? otherwise
