import type { ReactNode } from 'react'
import { type Component, type ComponentGroup, impactOf } from '../../core/component/component.ts'
import type { Impact } from '../../core/component/impact.ts'
import type { PageState, PublicIncident } from '../page-state.ts'
import { Shape, shapeOfImpact } from './shape.tsx'
import type { Surroundings } from './surroundings.ts'

/** Incidents whose impact is felt now; what is planned for later is not. */
export const feltNow = (open: readonly PublicIncident[]): readonly PublicIncident['incident'][] =>
  open.map(({ incident }) => incident).filter((incident) => incident.phase !== 'scheduled')

export interface GroupedComponents {
  readonly group: ComponentGroup | null
  readonly components: readonly Component[]
}

/** By group in their order, those without one last; empty groups are left out. */
export const groupedComponents = ({ components, groups }: Pick<PageState, 'components' | 'groups'>): readonly GroupedComponents[] => {
  const known = new Set(groups.map((group) => group.id))
  return [
    ...groups.map((group) => ({ group, components: components.filter((component) => component.groupId === group.id) })),
    { group: null, components: components.filter(({ groupId }) => groupId === null || !known.has(groupId)) },
  ].filter((entry) => entry.components.length > 0)
}

const Row = ({ component, impact, around }: { readonly component: Component; readonly impact: Impact; readonly around: Surroundings }) => (
  <li className={impact === 'operational' ? undefined : 'hit'}>
    <span className="name">
      <bdi>{component.name}</bdi>
      {component.description && <small dir="auto">{component.description}</small>}
    </span>
    <span className="impact">
      <Shape name={shapeOfImpact(impact)} />
      {around.locale.page.impact[impact]}
    </span>
    {around.page.countsAffected && (
      <button
        type="submit"
        className="tap"
        name={affectedField}
        value={component.id}
        aria-label={around.locale.page.affected.of(component.name)}
      >
        {around.locale.page.affected.button}
      </button>
    )}
  </li>
)

interface Props {
  readonly around: Surroundings
  readonly state: Pick<PageState, 'components' | 'groups'> & { readonly open: readonly PublicIncident[] }
}

/** Where readers say that they are affected, and the field that holds the component's id. */
export const affectedPath = '/affected'
export const affectedField = 'component'

/** One form for all buttons: each carries its component. */
const Tappable = ({ around, children }: { readonly around: Surroundings; readonly children: ReactNode }) =>
  around.page.countsAffected ? (
    <form className="taps" method="post" action={`${around.prefix}${affectedPath}`}>
      {children}
    </form>
  ) : (
    children
  )

/** Every component with what it suffers at the moment, in words. */
export const ComponentList = ({ around, state }: Props) => {
  const felt = feltNow(state.open)
  const parts = groupedComponents(state)
  if (parts.length === 0) return null
  return (
    <section className="components" aria-labelledby="components">
      <h2 id="components">{around.locale.page.components}</h2>
      <Tappable around={around}>
        <div className="groups">
          {parts.map(({ group, components }) => (
            <div className="group" key={group?.id ?? 'none'}>
              {parts.length > 1 && <h3>{group ? <bdi>{group.name}</bdi> : around.locale.page.otherComponents}</h3>}
              <ul>
                {components.map((component) => (
                  <Row key={component.id} component={component} impact={impactOf(component.id, felt)} around={around} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      </Tappable>
    </section>
  )
}
