import { noApprovals } from '../../src/core/approval/approval-policy.ts'
import { type ComponentGroupId, type ComponentId, type EmailAddress, type PageId, tagged } from '../../src/core/brand.ts'
import type { AffectedComponent, Component, ComponentGroup } from '../../src/core/component/component.ts'
import type { Impact } from '../../src/core/component/impact.ts'
import { idOf } from '../../src/core/id.ts'
import { type Contact, type Page, plainLook } from '../../src/core/page/page.ts'
import { defaultClockPolicy } from '../../src/core/policy/clock-policy.ts'
import { noPolicy } from '../../src/core/policy/publishing-policy.ts'
import { instantOf, parseTimeZone } from '../../src/core/time.ts'

const since = instantOf('2023-02-06T09:00:00Z')
const zone = parseTimeZone('Europe/Berlin')
if (!zone.ok) throw new Error(zone.fault.detail)

const pageId = idOf<PageId>('01k0pg0harb0rw1ne000000000')

/** Forwarders book freight and declare customs with it; it exists nowhere but here. */
export const samplePage: Page = {
  id: pageId,
  name: 'Harbourline',
  language: 'en',
  zone: zone.value,
  look: plainLook,
  policy: noPolicy,
  approvals: noApprovals,
  showsRecord: false,
  countsAffected: false,
  clock: defaultClockPolicy,
  contact: {
    name: 'Mara Lindqvist',
    email: tagged<EmailAddress>('desk@harbourline.example'),
    phone: '+49 40 66969 120',
    url: null,
  },
  createdAt: since,
  updatedAt: since,
  version: 1,
}

/** The person who has time for the declarations incident. */
export const dutyContact: Contact = {
  name: 'Ilse Brandt',
  email: tagged<EmailAddress>('customs@harbourline.example'),
  phone: '+49 40 66969 144',
  url: null,
}

const parts: readonly (readonly [group: string, names: readonly (readonly [name: string, description?: string])[]])[] = [
  ['Booking', [['Quotes'], ['Bookings'], ['Carrier schedules', 'Sailing lists of 41 carriers']]],
  ['Customs', [['Export declarations'], ['Import declarations'], ['Transit'], ['Tariff search']]],
  ['Tracking', [['Container tracking'], ['Arrival forecasts'], ['Vessel map']]],
  ['Documents', [['Bills of lading'], ['Label printing'], ['Document archive', 'Everything older than a year']]],
  ['Account', [['Sign-in'], ['Invoices'], ['User administration']]],
  ['For developers', [['API', 'api.harbourline.example'], ['Webhooks'], ['EDI messages']]],
]

export const sampleGroups: readonly ComponentGroup[] = parts.map(([name], index) => ({
  id: idOf<ComponentGroupId>(`01k0gr${String(index).padStart(20, '0')}`),
  pageId,
  name,
  description: null,
  position: index,
  createdAt: since,
  updatedAt: since,
  version: 1,
}))

const componentOf = (groupId: ComponentGroupId | null, name: string, description: string | undefined, position: number): Component => ({
  id: idOf<ComponentId>(`01k0cp${String(position).padStart(20, '0')}`),
  pageId,
  groupId,
  name,
  description: description ?? null,
  position,
  startedOn: '2023-02-06',
  createdAt: since,
  updatedAt: since,
  retiredAt: null,
  version: 1,
})

export const sampleComponents: readonly Component[] = [
  ...parts.flatMap(([, names], group) => names.map((entry) => ({ entry, group: sampleGroups[group]?.id ?? null }))),
  { entry: ['Help centre'] as const, group: null },
].map(({ entry: [name, description], group }, index) => componentOf(group, name, description, index))

/** The named components under one impact. */
export const hit = (impact: Impact, ...names: readonly string[]): readonly AffectedComponent[] =>
  names.map((name) => {
    const component = sampleComponents.find((candidate) => candidate.name === name)
    if (!component) throw new Error(`the sample has no component "${name}"`)
    return { componentId: component.id, impact }
  })
