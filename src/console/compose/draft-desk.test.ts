import { describe, expect, it } from 'vitest'
import { openClient, type Schemas } from '../../client/open-client.ts'
import { browserStorage } from '../parts/browser-storage.ts'
import { DraftDesk } from './draft-desk.ts'
import { draftStorage } from './draft-storage.ts'
import { settleToPublish } from './settle-to-publish.ts'

const startedAt = '2026-03-01T12:00:00.000Z'
const writer = { id: 'otto', name: 'Otto' }

/** The draft as the server would show it, with what has been written into its slots, each once for every version. */
const view = (version: number, slots: Partial<Schemas['Notice']['slots']> = {}): Schemas['EditedDraft'] => ({
  begunBy: writer,
  fields: Object.fromEntries(Object.keys(slots).map((field) => [field, { version, by: writer, at: startedAt }])),
  notice: {
    id: 'nt1',
    incidentId: 'nc1',
    pageId: 'pg1',
    kind: 'update',
    state: 'draft',
    language: 'en',
    slots: { notKnown: [], ...slots },
    freeText: null,
    change: { phase: 'investigating', severity: 'major', title: 'Card payments fail', affected: [], window: null },
    audienceIds: [],
    correction: null,
    redactions: [],
    waivers: [],
    promises: [],
    settles: [],
    contact: null,
    backdatedTo: null,
    createdAt: startedAt,
    updatedAt: startedAt,
    effectiveAt: null,
    publishedAt: null,
    number: null,
    version,
  },
  presence: [],
  remarks: { findings: [], missing: [] },
  conflicts: [],
  refused: [],
})

const problem = (status: number, code: string): Response => Response.json({ code, detail: `It is ${code}.` }, { status })

/** A browser's storage, and a desk before a server that answers as it is told. */
const room = (answer: () => Response | Promise<Response>, isFull = false) => {
  const kept = new Map<string, string>()
  const browser = browserStorage(() => ({
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => {
      if (isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      kept.set(name, text)
    },
    removeItem: (name) => void kept.delete(name),
  }))
  const asked: string[] = []
  const fetch = async (request: Request): Promise<Response> => {
    asked.push(await request.text())
    return answer()
  }
  const client = openClient({ baseUrl: 'http://forthright.test', token: null, fetch })
  let signedOut = 0
  const sitDown = (operatorId = 'vera'): DraftDesk => {
    const storage = draftStorage(browser, { operatorId, noticeId: 'nt1' })
    const desk = new DraftDesk(view(1), {
      client,
      storage,
      writer: { id: 'vera', name: 'Vera' },
      onSignedOut: () => void signedOut++,
      restMs: 60_000,
    })
    desk.open()
    return desk
  }
  return { sitDown, asked, kept: () => [...kept.values()].join(), signedOut: () => signedOut }
}
const away = (): Response => problem(503, 'server.stopping')

describe('a desk that was left', () => {
  it('keeps quiet: what a newer desk of the same draft keeps stays', async () => {
    const { sitDown, kept, asked } = room(away)
    const old = sitDown()
    old.write('works', 'A')
    await old.close()
    const newer = sitDown()
    newer.write('works', 'AB')
    await old.flush()
    expect(kept()).toContain('"AB"')
    expect(asked.every((body) => body.includes('"A"') || body.includes('"AB"'))).toBe(true)
    newer.forget()
  })

  it('takes away only what was acknowledged and is unchanged', async () => {
    const { sitDown, kept } = room(() => Response.json(view(2, { works: 'A' })))
    const old = sitDown()
    old.write('works', 'A')
    const newer = sitDown()
    newer.write('works', 'AB')
    await old.close()
    expect(kept()).toContain('"AB"')
    newer.forget()
  })
})

describe('a reason that is given while the last one is on its way', () => {
  const waiver = (quote: string) => ({ rule: 'promise', quote, reason: 'Agreed' })

  it('stays on its old ground where a colleague gave one too, so that theirs is not taken back', async () => {
    const signed = ['theirs', 'a'].map((quote) => ({ ...waiver(quote), by: writer, at: startedAt }))
    const first = view(2)
    const answer = {
      ...first,
      notice: { ...first.notice, waivers: signed },
      fields: { waivers: { version: 2, by: writer, at: startedAt } },
    }
    const { sitDown, asked } = room(() => {
      desk.write('waivers', [waiver('a'), waiver('b')])
      return Response.json(answer)
    })
    const desk = sitDown()
    desk.write('waivers', [waiver('a')])
    await desk.flush()
    await desk.flush()
    expect(asked.map((body) => JSON.parse(body).edits[0].basedOn)).toEqual([0, 0])
    desk.forget()
  })
})

describe('what is kept in the browser', () => {
  it('stays when another tab hears of the draft', () => {
    const { sitDown, kept } = room(away)
    const [one, other] = [sitDown(), sitDown()]
    one.write('works', 'Cash')
    other.take(view(2, { now: 'Theirs' }))
    other.write('next', 'Wait')
    expect(kept()).toContain('"Cash"')
    expect(kept()).toContain('"Wait"')
    one.forget()
    other.forget()
  })

  it('is said not to be where the browser keeps nothing, until it is saved', async () => {
    let isBack = false
    const { sitDown } = room(() => (isBack ? Response.json(view(2, { works: 'Cash' })) : away()), true)
    const desk = sitDown()
    desk.write('works', 'Cash')
    await desk.flush()
    expect([desk.state().saving, desk.state().isKept, desk.state().draft.content.slots.works]).toEqual(['kept', false, 'Cash'])
    isBack = true
    await desk.flush()
    expect([desk.state().saving, desk.state().isKept]).toEqual(['saved', true])
  })

  it('is nothing to the next operator who signs in there', async () => {
    const { sitDown } = room(away)
    const desk = sitDown('vera')
    desk.write('works', 'Cash')
    await desk.close()
    expect(sitDown('otto').state().draft.content.slots.works).toBeUndefined()
    expect(sitDown('vera').state().draft.content.slots.works).toBe('Cash')
  })
})

describe('an answer', () => {
  it('that came too late is followed by the words when publishing is taken back', async () => {
    let isPending = true
    const { sitDown, asked } = room(() => (isPending ? problem(409, 'notice.not_draft') : Response.json(view(3, { works: 'Cash' }))))
    const desk = sitDown()
    desk.write('works', 'Cash')
    await desk.flush()
    expect([desk.state().isOver, desk.state().saving]).toEqual([true, 'kept'])
    isPending = false
    desk.take(view(2))
    await expect.poll(() => desk.state().saving).toBe('saved')
    expect([asked.length, desk.state().saved.content.slots.works]).toEqual([2, 'Cash'])
  })

  it('that is older than what the stream brought does not put old words back', async () => {
    const room1 = room(() => {
      desk.take(view(3, { works: 'Cash', now: 'Newest' }))
      return Response.json(view(2, { works: 'Cash', now: 'Older' }))
    })
    const desk = room1.sitDown()
    desk.write('works', 'Cash')
    await desk.flush()
    expect([desk.state().saved.version, desk.state().draft.content.slots.now]).toEqual([3, 'Newest'])
  })

  it('leaves the blank behind which somebody rests, and is known again where it got lost', async () => {
    const { sitDown, asked } = room(() => Response.json(view(2, { works: 'Cash' })))
    const desk = sitDown()
    desk.write('works', 'Cash\n')
    await desk.flush()
    expect([desk.valueOf('works'), desk.state().saved.content.slots.works, desk.state().saving]).toEqual(['Cash\n', 'Cash', 'saved'])
    desk.write('works', 'Cash ')
    await desk.flush()
    expect([asked.length, desk.valueOf('works')]).toEqual([1, 'Cash '])
  })

  it('of a session that ended leads to sign-in and keeps the words', async () => {
    const { sitDown, signedOut, kept } = room(() => problem(401, 'auth.missing'))
    const desk = sitDown()
    desk.write('works', 'Cash')
    await desk.flush()
    expect([signedOut(), desk.state().saving]).toEqual([1, 'kept'])
    expect(kept()).toContain('Cash')
  })

  it('that refuses is said, and not called offline', async () => {
    const { sitDown } = room(() => problem(403, 'auth.forbidden'))
    const desk = sitDown()
    desk.write('works', 'Cash')
    await desk.flush()
    expect([desk.state().saving, desk.state().refusal?.code]).toEqual(['refused', 'auth.forbidden'])
  })
})

describe('publishing', () => {
  it('waits where the answer brings words that were not on the screen', async () => {
    const desk = room(() => Response.json(view(3, { works: 'Cash', now: 'Of a colleague' }))).sitDown()
    desk.write('works', 'Cash')
    expect(await settleToPublish(desk)).toEqual({ kind: 'unseen', fields: ['now'] })
    expect(await settleToPublish(desk)).toEqual({ kind: 'ready', version: 3 })
  })
})
