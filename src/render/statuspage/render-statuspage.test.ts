import { describe, expect, it } from 'vitest'
import { hostileState, templates } from '../../../test/build/hostile-state.ts'
import { buildPublicIncident } from '../../../test/build/public-incident.ts'
import { sampleFile } from '../../../test/build/sample-file.ts'
import { signInSlow } from '../../../test/build/sample-history.ts'
import { archiveMaintenance, declarationsDown, forecastsOld } from '../../../test/build/sample-incidents.ts'
import { hit, samplePage } from '../../../test/build/sample-organisation.ts'
import { busyState, calmState } from '../../../test/build/sample-state.ts'
import type { OverviewState, PublicIncident } from '../page-state.ts'
import { renderStatuspage } from './render-statuspage.ts'

type Row = Readonly<Record<string, unknown>>
const parseRow = (text: string): Record<string, Row & readonly Row[]> => JSON.parse(text)
const read = (state: OverviewState, name: string) =>
  parseRow(renderStatuspage(state).find(({ path }) => path === `/api/v2/${name}.json`)?.body ?? '{}')
const withOpen = (...open: readonly PublicIncident[]): OverviewState => ({ ...busyState, open })
const running: PublicIncident = {
  ...archiveMaintenance,
  incident: { ...archiveMaintenance.incident, phase: 'in_progress' },
}

const documents = renderStatuspage(busyState).map(({ path, body }) => [path, body] as const)

describe.each(documents)('%s', (path, body) => {
  it('reads as its sample', () => {
    const shown = `${JSON.stringify(JSON.parse(body), null, 2)}\n`
    expect(shown).toBe(sampleFile(new URL(`./samples/${path.slice('/api/v2/'.length).replaceAll('/', '-')}`, import.meta.url), shown))
  })

  it('begins with the page, in the five keys that readers know', () => {
    expect(Object.keys(JSON.parse(body).page)).toEqual(['id', 'name', 'url', 'time_zone', 'updated_at'])
  })
})

describe('rows', () => {
  const component =
    'id name status created_at updated_at position description showcase start_date group_id page_id group only_show_if_degraded'
  const incident =
    'id name status created_at updated_at monitoring_at resolved_at impact shortlink started_at page_id incident_updates components'
  const update =
    'id status body incident_id created_at updated_at display_at affected_components deliver_notifications custom_tweet tweet_id'

  it('of components have no key that is not theirs', () => {
    const rows = read(busyState, 'components').components ?? []
    const keys = new Set(rows.map((row) => Object.keys(row).join(' ')))
    expect([...keys].sort()).toEqual([component, `${component} components`])
    expect(rows.filter((row) => row.group === true).every((row) => 'components' in row)).toBe(true)
  })

  it('of incidents and updates have their keys in order', () => {
    const rows = read(busyState, 'incidents').incidents ?? []
    expect(new Set(rows.map((row) => Object.keys(row).join(' ')))).toEqual(new Set([incident]))
    const updates = rows.flatMap((row) => row.incident_updates)
    expect(new Set(updates.map((row) => Object.keys(row ?? {}).join(' ')))).toEqual(new Set([update]))
  })

  it('of maintenances add when it is', () => {
    const rows = read(busyState, 'scheduled-maintenances').scheduled_maintenances ?? []
    expect(new Set(rows.map((row) => Object.keys(row).join(' ')))).toEqual(new Set([`${incident} scheduled_for scheduled_until`]))
  })

  it('give times with milliseconds and the offset of the page', () => {
    expect(read(busyState, 'status').page).toMatchObject({ updated_at: '2026-11-24T14:02:30.000+01:00' })
  })
})

describe('the status', () => {
  const cases: readonly (readonly [string, OverviewState, string, string])[] = [
    ['nothing open', calmState, 'none', 'All Systems Operational'],
    ['a minor incident', withOpen(forecastsOld), 'minor', 'Partially Degraded Service'],
    ['a critical one among others', withOpen(forecastsOld, declarationsDown), 'critical', 'Major Service Outage'],
    ['planned maintenance', withOpen(archiveMaintenance), 'none', 'All Systems Operational'],
    ['maintenance under way, in a word that every reader knows', withOpen(running), 'none', 'Service Under Maintenance'],
  ]
  it.each(cases)('of %s', (_name, state, indicator, description) => {
    expect(read(state, 'status').status).toEqual({ indicator, description })
  })
})

describe('components', () => {
  const statusOf = (state: OverviewState, name: string) => read(state, 'components').components?.find((row) => row.name === name)?.status

  it('suffer what is open', () => {
    expect(statusOf(busyState, 'Export declarations')).toBe('major_outage')
  })

  it('give their group the worst of it', () => {
    expect(statusOf(busyState, 'Customs')).toBe('major_outage')
  })

  it('do not suffer maintenance before it begins', () => {
    expect(statusOf(busyState, 'Document archive')).toBe('operational')
    expect(statusOf(withOpen(running), 'Document archive')).toBe('under_maintenance')
  })
})

describe('updates', () => {
  const updatesOf = (shown: PublicIncident) => {
    const rows = read(withOpen(shown), 'incidents').incidents ?? []
    return parseRow(JSON.stringify(rows.find((row) => row.id === shown.incident.id))).incident_updates ?? []
  }

  it('come newest first, corrections as updates of their own that move nothing', () => {
    expect(updatesOf(declarationsDown).map((row) => row.status)).toEqual(['identified', 'investigating', 'investigating', 'investigating'])
    expect(updatesOf(declarationsDown)[1]?.body).toMatch(/^This corrects our notice of 13:38 CET/)
  })

  it('name what they change for components, with the group', () => {
    expect(updatesOf(declarationsDown).at(-1)?.affected_components).toMatchObject([
      { name: 'Customs - Export declarations', old_status: 'operational', new_status: 'major_outage' },
    ])
  })

  it('give components back when it is over', () => {
    expect(updatesOf(signInSlow)[0]?.affected_components).toMatchObject([{ old_status: 'partial_outage', new_status: 'operational' }])
  })

  it('say that nothing was affected where components come into it elsewhere', () => {
    const rows = read(withOpen(archiveMaintenance), 'scheduled-maintenances/upcoming').scheduled_maintenances ?? []
    expect(rows[0]?.incident_updates).toMatchObject([{ affected_components: [{ name: 'No components were affected by this update.' }] }])
  })

  it('have no components at all where the incident names none', () => {
    const bare = buildPublicIncident({
      ...{ pageId: samplePage.id, contact: null, number: 50, title: 'Odd', severity: 'minor', startedAt: '2026-11-24T12:00:00Z' },
      affected: hit('operational'),
      notices: [{ at: '2026-11-24T12:05:00Z', phase: 'investigating', slots: { now: 'a' } }],
    })
    expect(updatesOf(bare)[0]?.affected_components).toBeNull()
  })
})

it('is JSON whatever people wrote', () => {
  expect(() => renderStatuspage(hostileState).map(({ body }) => JSON.parse(body))).not.toThrow()
})

it('carries what looks like a template as it was written', () => {
  expect(read(hostileState, 'incidents/unresolved').incidents?.map(({ name }) => name)).toContain(templates)
})

it('leaves out what has no published word', () => {
  expect(read(withOpen({ ...declarationsDown, notices: [] }), 'incidents/unresolved').incidents).toEqual([])
})
