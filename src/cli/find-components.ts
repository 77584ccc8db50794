import type { Schemas } from '../client/open-client.ts'
import type { Answered } from '../client/refusal.ts'
import { type Impact, impacts } from '../core/component/impact.ts'
import { parseOneOf } from '../core/notice/parse-notice-input.ts'
import { FieldFaults, ok, type Result } from '../core/result.ts'
import type { Session } from './session.ts'

type Component = Pick<Schemas['Component'], 'id' | 'name' | 'groupId' | 'retiredAt'>
type Group = Pick<Schemas['ComponentGroup'], 'id' | 'name'>
export interface Listing {
  readonly components: readonly Component[]
  readonly groups: readonly Group[]
}
type Affected = NonNullable<Schemas['NoticeInput']['affected']>

export const listComponents = (session: Session): Promise<Answered<Listing>> => session.client.ask((api) => api.GET('/api/components'))

const same = (a: string, b: string): boolean => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase()

const fullName = ({ groups }: Listing, component: Component): string => {
  const group = groups.find(({ id }) => id === component.groupId)
  return group ? `${group.name}/${component.name}` : component.name
}

/** One component by name, group/name or id; complains where there is none or several. */
export const findComponent = (faults: FieldFaults, listing: Listing, said: string): Component | undefined => {
  const found = listing.components.filter(
    (component) => component.id === said || same(component.name, said) || same(fullName(listing, component), said),
  )
  const inUse = found.filter((component) => component.retiredAt === null)
  const [first, second] = inUse.length > 0 ? inUse : found
  if (first && !second) return first
  const names = (first ? found : listing.components).map((component) => fullName(listing, component))
  const why = first ? 'is the name of several components' : 'is no component'
  const advice = names.length === 0 ? 'There are none yet.' : `Use one of: ${names.slice(0, 30).join(', ')}.`
  faults.add('--component', `"${said.slice(0, 100)}" ${why}. ${advice}`)
  return undefined
}

/** An impact by its whole name; what was typed instead is repeated, because it may stand among several. */
const impactIn = (faults: FieldFaults, said: string): Impact | undefined => {
  const known = parseOneOf(impacts, said)
  if (known.ok) return known.value
  const meant = impacts.find((impact) => said !== '' && impact.startsWith(said.toLowerCase()))
  faults.add(
    '--component',
    `"${said.slice(0, 100)}" is no impact.${meant ? ` Did you mean ${meant}?` : ''} Impacts are ${impacts.join(', ')}.`,
  )
  return undefined
}

/** `NAME=impact` by name, group/name or id. Everything that cannot be found is complained about at once. */
export const parseComponents = (listing: Listing, said: readonly string[]): Result<Affected> => {
  const faults = new FieldFaults()
  const affected = said.flatMap((text) => {
    const cut = text.lastIndexOf('=')
    if (cut < 1) {
      faults.add(
        '--component',
        `"${text.slice(0, 100)}" lacks its impact. Write it as NAME=${impacts[2]}; impacts are ${impacts.join(', ')}.`,
      )
      return []
    }
    const component = findComponent(faults, listing, text.slice(0, cut).trim())
    const impact = impactIn(faults, text.slice(cut + 1).trim())
    return component && impact ? [{ componentId: component.id, impact }] : []
  })
  return faults.any ? faults.refuse() : ok(affected)
}
