import type { Schemas } from '../../src/client/open-client.ts'
import { sampleComponents, sampleGroups, samplePage } from '../build/sample-organisation.ts'
import type { Running } from './running-server.ts'

export interface Organisation {
  /** The id of the component with this name. */
  component(name: string): string
  /** The named components under one impact, as the API takes them. */
  hit(impact: string, ...names: readonly string[]): readonly { readonly componentId: string; readonly impact: string }[]
}

/** Makes the page Harbourline's, with all its parts, as its operator would. */
export const furnishHarbourline = async (server: Running): Promise<Organisation> => {
  const { name, zone, contact } = samplePage
  await server.ask('PATCH', '/api/page', { name, zone, contact }, { 'if-match': '"v1"' })
  const groups = new Map<string | null, string | null>([[null, null]])
  for (const { id, name: groupName, position } of sampleGroups)
    groups.set(id, (await server.ask<Schemas['ComponentGroup']>('POST', '/api/component-groups', { name: groupName, position })).id)
  const ids = new Map<string, string>()
  for (const { name: componentName, description, groupId, position, startedOn } of sampleComponents) {
    const body = { name: componentName, description, groupId: groups.get(groupId) ?? null, position, startedOn }
    ids.set(componentName, (await server.ask<Schemas['Component']>('POST', '/api/components', body)).id)
  }
  const component = (wanted: string): string => {
    const id = ids.get(wanted)
    if (id === undefined) throw new Error(`Harbourline has no component "${wanted}"`)
    return id
  }
  return { component, hit: (impact, ...names) => names.map((one) => ({ componentId: component(one), impact })) }
}
