import { describe, expect, it } from 'vitest'
import { parseAudiences } from './find-audiences.ts'
import { parseComponents } from './find-components.ts'
import { parseIncident } from './find-incident.ts'

const component = (id: string, name: string, groupId: string | null = null, retiredAt: string | null = null) => ({
  id,
  name,
  groupId,
  retiredAt,
})
const listing = {
  groups: [
    { id: 'g1', name: 'Europe' },
    { id: 'g2', name: 'Asia' },
  ],
  components: [
    component('c1', 'Checkout', 'g1'),
    component('c2', 'Checkout', 'g2'),
    component('c3', 'Störung=Dienst'),
    component('c4', 'Reports', null, '2026-01-01T00:00:00Z'),
    component('c5', 'Reports'),
  ],
}
const idsOf = (...said: string[]) => {
  const found = parseComponents(listing, said)
  return found.ok
    ? found.value.map(({ componentId, impact }) => `${componentId} ${impact}`)
    : found.fault.errors?.map(({ detail }) => detail)
}

describe('components on the command line', () => {
  it('are found by name, by group and name, and by id', () => {
    expect(idsOf('reports=operational', 'europe/CHECKOUT=major_outage', 'c2=partial_outage')).toEqual([
      'c5 operational',
      'c1 major_outage',
      'c2 partial_outage',
    ])
  })
  it('may hold the sign that comes before the impact, however it was composed', () => {
    expect(idsOf(`${'Störung'.normalize('NFD')}=Dienst=operational`)).toEqual(['c3 operational'])
  })
  it('are listed when a name fits several', () => {
    expect(idsOf('checkout=operational')).toEqual([
      '"checkout" is the name of several components. Use one of: Europe/Checkout, Asia/Checkout.',
    ])
  })
  it('are complained about all at once', () => {
    expect(idsOf('nothing=operational', 'c1', 'c2=broken')).toHaveLength(3)
  })
  it('are said to be none where there are none', () => {
    const found = parseComponents({ groups: [], components: [] }, ['x=operational'])
    expect(found.ok ? '' : found.fault.detail).toContain('There are none yet.')
  })
})

describe('audiences on the command line', () => {
  const audiences = [
    { id: 'a1', name: 'Berlin' },
    { id: 'a2', name: 'Tokyo' },
  ]
  it('are found by name or id', () => {
    expect(parseAudiences(audiences, ['tokyo', 'a1'])).toEqual({ ok: true, value: ['a2', 'a1'] })
  })
  it('are listed when there is none of that name', () => {
    const found = parseAudiences(audiences, ['Paris'])
    expect(found.ok ? '' : found.fault.detail).toBe('"Paris" is no audience. Use one of: Berlin, Tokyo.')
  })
})

describe('incidents on the command line', () => {
  const incident = (id: string, title: string) => ({ id, title })
  const open = [incident('i1', 'Payments fail'), incident('i2', 'Payments fail in Asia')]
  it('are found by their whole title before parts of others', () => {
    expect(parseIncident(open, 'payments FAIL')).toEqual({ ok: true, value: 'i1' })
  })
  it('are found by words that only one has', () => {
    expect(parseIncident(open, 'asia')).toEqual({ ok: true, value: 'i2' })
  })
  it('are never guessed', () => {
    const found = parseIncident(open, 'payments')
    expect(found.ok ? '' : found.fault.detail).toMatch(/fits several.*i1 {2}Payments fail\n.*i2/s)
  })
  it('are said to be none where none is open', () => {
    const found = parseIncident([], 'x')
    expect(found.ok ? '' : found.fault.detail).toBe('"x" is no open incident.\nNone is open.')
  })
})
