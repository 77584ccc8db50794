import type { TimeZone } from '../brand.ts'
import type { Promised } from '../commitment/promised.ts'
import { dateOf } from '../time.ts'
import { promisedAction } from './follow-through.ts'
import type { PublicAction } from './public-edition.ts'

/** What the actions of an edition are held against: the promises made before, and those of the notice that announces it. */
export interface PromisedSoFar {
  readonly made: ReadonlySet<string | null>
  readonly promises: readonly Pick<Promised, 'kind' | 'what' | 'by' | 'isPublic'>[]
  readonly zone: TimeZone
}

/** The actions that an edition would promise to its readers and nobody would owe. */
export const unpromised = (actions: readonly PublicAction[], { made, promises, zone }: PromisedSoFar): readonly PublicAction[] =>
  actions.filter((action) => {
    const said = promisedAction(action)
    const isOwed = promises.some(
      ({ kind, what, by, isPublic }) => kind === 'action' && isPublic && what === said && by !== null && dateOf(by, zone) === action.on,
    )
    return !isOwed && !made.has(said)
  })
