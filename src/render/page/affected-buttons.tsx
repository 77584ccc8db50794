import { isOpen } from '../../core/incident/incident.ts'
import type { IncidentState } from '../page-state.ts'
import { affectedField, affectedPath } from './component-list.tsx'
import type { Surroundings } from './surroundings.ts'

/** On the page of an open incident: for each component that it names, once, that a reader is affected. */
export const AffectedButtons = ({ around, state }: { readonly around: Surroundings; readonly state: IncidentState }) => {
  const { incident } = state.shown
  if (!around.page.countsAffected || incident.kind !== 'incident' || !isOpen(incident)) return null
  const named = state.components.filter(({ id }) => incident.affected.some(({ componentId }) => componentId === id))
  if (named.length === 0) return null
  return (
    <form className="taps own" method="post" action={`${around.prefix}${affectedPath}`}>
      {named.map(({ id, name }) => (
        <button type="submit" className="tap" name={affectedField} value={id} key={id}>
          {around.locale.page.affected.of(name)}
        </button>
      ))}
    </form>
  )
}
