import { listComponents } from '../../app/component/list-components.ts'
import type { Context } from '../../app/context.ts'
import { readPage } from '../../app/page/read-page.ts'
import type { PreferenceState } from '../../render/page/subscription-pages.tsx'
import type { FindBackend } from '../backend.ts'

/** Whose page it is and what can be chosen on it, for answers that are made for one person. */
export interface Standing {
  /** Looks at the records unless it did so just now; undefined while they cannot be reached and never could. */
  current(): Promise<PreferenceState | undefined>
  /** Looks whatever was seen just now: for those few who may have changed it themselves a moment ago. */
  fresh(): Promise<PreferenceState | undefined>
  /** What was seen last, without looking. */
  readonly known: PreferenceState | undefined
}

const freshMilliseconds = 5000

const read = async (context: Context, baseUrl: string): Promise<PreferenceState | undefined> => {
  const page = await readPage(context, {})
  const parts = await listComponents(context, {})
  if (!page.ok || !parts.ok) return undefined
  return {
    page: page.value,
    baseUrl,
    groups: parts.value.groups,
    components: parts.value.components.filter((component) => component.retiredAt === null),
  }
}

export const createStanding = (backend: FindBackend, baseUrl: () => string, now: () => number): Standing => {
  let known: PreferenceState | undefined
  let readAt = Number.NEGATIVE_INFINITY
  const look = async (): Promise<PreferenceState | undefined> => {
    const open = backend()
    const found = open && (await read({ ...open.context, actor: { kind: 'system', name: 'http' } }, baseUrl()))
    if (found) {
      known = found
      readAt = now()
    }
    return known
  }
  return {
    get known() {
      return known
    },
    current: async () => (now() - readAt < freshMilliseconds ? known : look()),
    fresh: look,
  }
}
