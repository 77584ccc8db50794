import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { switchSealedNotes } from '../../src/app/sealed-note/switch-sealed-notes.ts'
import { tendSealedNotes } from '../../src/app/sealed-note/tend-sealed-notes.ts'
import { good, owner, system } from '../scenario/house.ts'
import { ask } from '../wire/form.ts'
import type { Person } from '../wire/person.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { signedIn } from '../wire/signed-in.ts'

let house: PublicHouse
let ana: Person
let other: Person
let vera: Person
let noteId = ''
let incidentId = ''
let incidentBefore = ''
const words = 'quarrelsome-marker: they sat on the ticket for a week'
const own = { 'Sec-Fetch-Site': 'same-origin' }

beforeAll(async () => {
  house = await openPublicHouse()
  ana = await signedIn(house, 'ana', 'responder')
  other = await signedIn(house, 'bo', 'responder')
  vera = await signedIn(house, 'vera', 'owner')
  const { house: shop } = house
  good(await switchSealedNotes(shop.as(owner), { isOn: true, coolDownHours: 1 }))
  const opening = { title: 'Payments', severity: 'major', publish: false, notice: { slots: { now: 'Cards fail.' } } }
  incidentId = good(await openIncident(shop.as(owner), opening)).incidentId
  incidentBefore = (await vera.ask('GET', `/api/incidents/${incidentId}`)).body
  for (const about of [incidentId, undefined]) {
    const sealed = await ana.ask('POST', '/api/sealed-notes', { words, ...(about ? { incidentId: about } : {}) }, own)
    if (sealed.status !== 201) throw new Error(sealed.body)
    noteId = JSON.parse(sealed.body).id
  }
  shop.pass(2 * 3600)
  good(await tendSealedNotes(shop.as(system)))
})
afterAll(() => house.close())

describe('a sealed note', () => {
  it('opens for its author', async () => {
    expect(JSON.parse((await ana.ask('GET', `/api/sealed-notes/${noteId}`)).body).words).toBe(words)
  })

  const attempts: readonly (readonly [string, string, object | undefined])[] = [
    ['GET', '', undefined],
    ['PUT', '', { words: 'Mine now.' }],
    ['POST', '/send', { addresses: ['me@quillon.example'] }],
    ['DELETE', '', undefined],
  ]
  it.each(attempts)('answers %s %s of another like a note that never was', async (method, rest, body) => {
    const said = async (person: Person, id: string) => {
      const answer = await person.ask(method, `/api/sealed-notes/${id}${rest}`, body, { ...own, 'If-Match': '"v1"' })
      return [answer.status, answer.body.replaceAll(id, 'ID').replace(/urn:forthright:\w+/, 'URN')]
    }
    const never = '01kbsn00000000000000000099'
    for (const person of [other, vera]) {
      expect(await said(person, noteId)).toEqual(await said(person, never))
      expect((await said(person, noteId))[0]).toBe(404)
    }
    expect((await ana.ask('GET', `/api/sealed-notes/${noteId}`)).status).toBe(200)
  })

  it('is out of reach of every token', async () => {
    const Authorization = `Bearer ${await house.token('owner')}`
    for (const path of ['', '/export', `/${noteId}`])
      expect((await ask(house.port, 'GET', `/api/sealed-notes${path}`, { Authorization })).status).toBe(403)
  })

  it('shows in no list, count, journal entry, postbox or other answer that an owner can ask for', async () => {
    const paths = ['sealed-notes', 'sealed-notes/export', 'due', 'journal', 'postbox', 'incidents', 'operators', 'checklist']
    for (const path of paths) {
      const { status, body } = await vera.ask('GET', `/api/${path}`)
      expect([path, status]).toEqual([path, 200])
      expect([path, body.includes(noteId), body.includes('quarrelsome'), body.includes('sealed_note:')]).toEqual([
        path,
        false,
        false,
        false,
      ])
    }
    expect(JSON.parse((await vera.ask('GET', '/api/sealed-notes')).body)).toEqual({ items: [] })
    expect((await vera.ask('GET', `/api/incidents/${incidentId}`)).body).toBe(incidentBefore)
    const journal = JSON.parse((await vera.ask('GET', '/api/journal?limit=100')).body).items
    expect(
      journal.filter(({ kind }: { kind: string }) => kind.startsWith('sealed_note')).map(({ kind }: { kind: string }) => kind),
    ).toEqual(['sealed_notes.switched'])
  })

  it('leaves no word of itself in the log', async () => {
    expect(JSON.stringify(house.log)).not.toContain('quarrelsome')
  })
})
