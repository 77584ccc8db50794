import { expect, it } from 'vitest'
import type { Schemas } from '../../client/open-client.ts'
import { tidyText } from '../../core/text.ts'
import type { Body } from './join-bodies.ts'
import { type Kept, type SectionDeps, SectionDesk } from './section-desk.ts'

type Answer = Awaited<ReturnType<SectionDeps['save']>>

const kept = (version: number, body: Body): Kept => ({ section: 'factors', body, version, writtenBy: null, updatedAt: null })
const saved = (version: number, body: Body): Answer => ({
  ok: true,
  value: { saved: kept(version, { ...body, text: tidyText(body.text ?? '') }), conflict: null },
})
const unsaid = { hint: '', retryAfter: null, instance: null }
const away: Answer = {
  ok: false,
  refusal: { kind: 'unavailable', status: 503, code: 'server.stopping', detail: 'Away.', errors: [], ...unsaid },
}

/** A browser's storage for one section, and desks before a server that answers as it is told. */
const room = (answer: (body: Body, basedOn: number) => Answer) => {
  let text: string | null = null
  const write = (given: string | null): boolean => {
    text = given
    return true
  }
  const storage = { read: () => text, write }
  const sent: Body[] = []
  const save: SectionDeps['save'] = async (body, basedOn) => {
    sent.push(body)
    return answer(body, basedOn)
  }
  const sitDown = () => {
    const desk = new SectionDesk(kept(1, { text: 'Two' }), { save, storage, onSignedOut: () => undefined, restMs: 60_000 }, () => undefined)
    desk.open()
    return desk
  }
  return { sitDown, sent, inBrowser: () => text }
}

it('leaves the blank behind which somebody rests, and does not save for a blank alone', async () => {
  const { sitDown, sent } = room((body, basedOn) => saved(basedOn + 1, body))
  const desk = sitDown()
  desk.write({ text: 'Two things.\n\n' })
  await desk.flush()
  expect([desk.state.body.text, desk.state.kept.body.text, desk.state.saving]).toEqual(['Two things.\n\n', 'Two things.', 'saved'])
  desk.write({ text: 'Two things. ' })
  await desk.flush()
  expect([sent.length, desk.state.body.text]).toEqual([1, 'Two things. '])
  desk.take(kept(3, { text: 'Of a colleague.' }))
  expect(desk.state.body.text).toBe('Of a colleague.')
})

it('knows its own text again whose answer got lost, and saves that customers read nothing of it', async () => {
  const theirs = kept(2, { text: 'Mine.' })
  const conflict = { mine: { text: 'Mine.' }, theirs } as unknown as NonNullable<Schemas['SavedSection']['conflict']>
  const lost = room(() => ({ ok: true, value: { saved: null, conflict } })).sitDown()
  lost.write({ text: 'Mine. ' })
  await lost.flush()
  expect([lost.state.conflict, lost.state.saving, lost.state.body.text]).toEqual([undefined, 'saved', 'Mine. '])
  const { sitDown, sent } = room((body, basedOn) => saved(basedOn + 1, body))
  const desk = sitDown()
  desk.write({ text: 'Two', publicText: null })
  await desk.flush()
  expect(sent).toEqual([{ text: 'Two', publicText: null }])
})

it('leaves alone what another tab keeps of the same section', async () => {
  const { sitDown, inBrowser } = room(() => away)
  const [one, other] = [sitDown(), sitDown()]
  one.write({ text: 'Two and more' })
  other.take(kept(2, { text: 'Other' }))
  expect(inBrowser()).toContain('Two and more')
  await one.close()
  const newer = sitDown()
  newer.write({ text: 'Two and much more' })
  await one.flush()
  expect(inBrowser()).toContain('much more')
})
