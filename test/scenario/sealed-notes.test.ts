import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listDue } from '../../src/app/due/list-due.ts'
import { readBoard } from '../../src/app/due/read-board.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { loadLetters } from '../../src/app/letters.ts'
import { writeNewOperator } from '../../src/app/new-operator.ts'
import { discardSealedNote } from '../../src/app/sealed-note/discard-sealed-note.ts'
import { listSealedNotes } from '../../src/app/sealed-note/list-sealed-notes.ts'
import { openSealedNote } from '../../src/app/sealed-note/open-sealed-note.ts'
import { sealNote } from '../../src/app/sealed-note/seal-note.ts'
import { sendSealedNote } from '../../src/app/sealed-note/send-sealed-note.ts'
import { softenSealedNote } from '../../src/app/sealed-note/soften-sealed-note.ts'
import { switchSealedNotes } from '../../src/app/sealed-note/switch-sealed-notes.ts'
import { tendSealedNotes } from '../../src/app/sealed-note/tend-sealed-notes.ts'
import { MailCourier } from '../../src/channels/couriers/mail-courier.ts'
import type { Actor } from '../../src/core/actor/actor.ts'
import { type EmailAddress, tagged } from '../../src/core/brand.ts'
import type { ClaimedDelivery, Outcome } from '../../src/core/delivery/delivery.ts'
import { idOf } from '../../src/core/id.ts'
import { ok } from '../../src/core/result.ts'
import { sealerWithKeys } from '../../src/main/seal-keys.ts'
import { openTestStore, type TestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

let house: House
let opened: TestStore
let ana: Actor
const words = 'The supplier never answers, and we are the ones who look bad.'
const hour = 3600

const contextOf = (actor: Actor) => ({
  ...house.as(actor),
  visit: { sessionId: idOf<never>('01kbss00000000000000000001'), address: '', userAgent: '' },
})
const own = () => contextOf(ana)
const seal = async (incidentId?: string) => good(await sealNote(own(), { words, incidentId }))
const codeOf = (result: { readonly ok: boolean; readonly fault?: { readonly code: string } }) => result.fault?.code

beforeEach(async () => {
  opened = await openTestStore()
  house = await furnish(opened)
  const person = { name: 'Ana', email: tagged<EmailAddress>('ana@quillon.example'), role: 'viewer' as const, hash: '' }
  const context = house.as(owner)
  const { operator } = good(
    await opened.store.transaction(async (records) => ok(await writeNewOperator(context, records, person, house.now()))),
  )
  ana = { kind: 'operator', id: operator.id, name: operator.name, role: operator.role }
  good(await switchSealedNotes(house.as(owner), { isOn: true, coolDownHours: 48 }))
})
afterEach(() => opened.close())

const mails = async (kind: 'sealed_note' | 'sealed_reminder') =>
  (await house.dispatch.claim({ channel: 'email', lane: 0, limit: 50, leaseSeconds: 60, now: house.now() })).filter(
    (one) => one.kind === kind,
  )

const lettersOf = (batch: readonly ClaimedDelivery[]) =>
  house.store.read(async (records) => batch.map(await loadLetters(records, batch, house.as(owner))))

describe('a sealed note', () => {
  it('is refused while they are switched off, and what was sealed before stays', async () => {
    const { note } = await seal()
    good(await switchSealedNotes(house.as(owner), { isOn: false, coolDownHours: 48 }))
    expect(codeOf(await sealNote(own(), { words }))).toBe('sealed_note.off')
    expect(good(await openSealedNote(own(), { noteId: note.id })).words).toBe(words)
  })

  it('waits two days, then its author is asked once, by a mail and in what is due', async () => {
    const { note } = await seal()
    const dueOf = async (actor: Actor) => good(await listDue(contextOf(actor), {})).map(({ kind }) => kind)
    house.pass(48 * hour - 1)
    expect([good(await tendSealedNotes(house.as(system))).asked, await dueOf(ana)]).toEqual([0, []])
    house.pass(1)
    const asked = async () => good(await tendSealedNotes(house.as(system))).asked
    expect([await asked(), await asked(), await dueOf(ana), await dueOf(owner)]).toEqual([1, 0, ['sealed_note'], []])
    const batch = await mails('sealed_reminder')
    expect(batch.map(({ target }) => target)).toEqual(['ana@quillon.example'])
    expect((await lettersOf(batch)).map(({ kind }) => kind)).toEqual(['sealed_reminder'])
    expect(good(await listSealedNotes(own(), {})).map(({ state, note: { id } }) => [state, id])).toEqual([['due', note.id]])
  })

  it('stands on the board of its author alone, with them and never late', async () => {
    await seal()
    house.pass(49 * hour)
    const board = async (actor: Actor) =>
      good(await readBoard(contextOf(actor), {})).map(({ item, urgency, onIt }) => [item.kind, urgency, onIt?.map(({ name }) => name)])
    expect([await board(ana), await board(owner), await board(system)]).toEqual([[['sealed_note', 'now', ['Ana']]], [], []])
  })

  it('of an incident that goes on cannot be sent, and is not asked about', async () => {
    const opening = { title: 'Payments', severity: 'major', publish: false, notice: { slots: { now: 'Cards fail.' } } }
    const { incidentId } = good(await openIncident(house.as(owner), opening))
    const { note } = await seal(incidentId)
    house.pass(1000 * hour)
    expect(good(await tendSealedNotes(house.as(system))).asked).toBe(0)
    const sent = await sendSealedNote(own(), { noteId: note.id, addresses: ['bo@quillon.example'], readVersion: 1 })
    expect(codeOf(sent)).toBe('sealed_note.cooling')
    expect(await mails('sealed_note')).toEqual([])
  })

  it('goes, softened, to those who were named, once, and not once it was discarded', async () => {
    const { note } = await seal()
    house.pass(48 * hour)
    const send = (readVersion: number) =>
      sendSealedNote(own(), { noteId: note.id, addresses: ['bo@quillon.example'], words: 'May we talk about the supplier?', readVersion })
    expect([codeOf(await send(9)), good(await send(1)).state, codeOf(await send(2))]).toEqual(['entity.stale', 'sent', 'sealed_note.sent'])
    const batch = await mails('sealed_note')
    expect(await lettersOf(batch)).toMatchObject([
      { kind: 'sealed_note', author: 'Ana', about: null, words: 'May we talk about the supplier?' },
    ])
    good(await discardSealedNote(own(), { noteId: note.id, readVersion: 2 }))
    expect((await lettersOf(batch)).map(({ kind }) => kind)).toEqual(['moot'])
  })

  it('begins its cool-down anew with other words', async () => {
    const { note } = await seal()
    house.pass(48 * hour)
    expect(good(await softenSealedNote(own(), { noteId: note.id, words: 'Calmer.', readVersion: 1 })).state).toBe('sealed')
    expect(good(await openSealedNote(own(), { noteId: note.id })).words).toBe('Calmer.')
    house.pass(48 * hour)
    expect(good(await tendSealedNotes(house.as(system))).asked).toBe(1)
  })
})

describe('the words of a note', () => {
  it('stand readable neither in the database nor in a backup of it', async () => {
    await seal()
    const archive = `${opened.file}.backup`
    expect((await opened.backup({ file: archive, now: house.now(), extra: {} })).ok).toBe(true)
    const files = [opened.file, `${opened.file}-wal`].map((file) => readFileSync(file))
    for (const bytes of [...files, gunzipSync(readFileSync(archive))]) {
      expect(bytes.includes('supplier never')).toBe(false)
      expect(bytes.includes('5e5e5e5e')).toBe(false)
    }
  })
})

describe('the key of sealed notes', () => {
  const withKeys = (...keys: readonly string[]) => ({ ...own(), sealer: sealerWithKeys(keys) })
  const [before, after] = ['5e'.repeat(32), 'a7'.repeat(32)]

  it('lost, leaves notes unreadable and seals no others, until an owner begins anew', async () => {
    const { note } = await seal()
    const restored = withKeys(after)
    expect(good(await openSealedNote(restored, { noteId: note.id })).words).toBeNull()
    expect(codeOf(await sealNote(restored, { words }))).toBe('sealed_note.key_missing')
    for (const isOn of [false, true]) good(await switchSealedNotes({ ...restored, actor: owner }, { isOn, coolDownHours: 48 }))
    expect(codeOf(await sealNote(restored, { words }))).toBeUndefined()
    good(await discardSealedNote(restored, { noteId: note.id, readVersion: 1 }))
  })

  it('not on this machine, makes a mail wait for one that has it', async () => {
    const { note } = await seal()
    house.pass(48 * hour)
    good(await sendSealedNote(own(), { noteId: note.id, addresses: ['bo@quillon.example'], readVersion: 1 }))
    const batch = await mails('sealed_note')
    const from = { name: null, address: tagged<EmailAddress>('status@quillon.example') }
    const send = async (): Promise<Outcome> => ({ kind: 'delivered', reply: '250' })
    const channel = { name: 'email', capacity: 5, close: async () => undefined, send } as const
    const links = { baseUrl: 'https://status.quillon.example', consoleUrl: 'https://status.quillon.example', secret: 'x'.repeat(32) }
    const outcomes: string[] = []
    for (const sealer of [sealerWithKeys([after]), sealerWithKeys([before])])
      await new MailCourier({ ...own(), ...links, channel, from, sealer, capacity: 5 }).deliver(
        batch,
        (_, { kind }) => void outcomes.push(kind),
        AbortSignal.timeout(9000),
      )
    expect(outcomes).toEqual(['postponed', 'delivered'])
  })

  it('changed, is followed by what lies under the old one', async () => {
    const { note } = await seal()
    const anew = async () => good(await tendSealedNotes({ ...withKeys(after, before), actor: system })).anew
    expect([await anew(), await anew()]).toEqual([1, 0])
    expect(good(await openSealedNote(withKeys(after), { noteId: note.id })).words).toBe(words)
  })
})
