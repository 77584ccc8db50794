import { expect, it } from 'vitest'
import type { Token } from '../../src/app/store.ts'
import type { Commitment } from '../../src/core/commitment/commitment.ts'
import type { Notice } from '../../src/core/notice/notice.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { commitment, id, incident, later, message, noon, notice, operator, page, plain, token } from './store-samples.ts'

export const commitmentContract = (open: OpenStore): void => {
  const use = useStore(open)
  ledgerCases(use)
  keyCases(use)
  postboxCases(use)

  it('keeps tokens, newest first', async () => {
    const newer = token({ id: id('tk', 2), createdAt: later(1), expiresAt: later(99), scopes: [] })
    await write(use().store, async (records) => {
      await records.tokens.insert(token())
      await records.tokens.insert(newer)
    })
    expect(plain(await use().store.read((records) => records.tokens.list()))).toEqual(plain([newer, token()]))
  })

  it('revokes a token once, and notes when it was used', async () => {
    await write(use().store, (records) => records.tokens.insert(token()))
    const revoke = (n: number) => write(use().store, (records) => records.tokens.revoke(id('tk', n), later(5)))
    await write(use().store, (records) => records.tokens.touch(token().id, later(3)))
    expect([await revoke(1), await revoke(1), await revoke(9)]).toEqual([true, false, false])
    const found = await use().store.read((records) => records.tokens.find(token().id))
    expect(plain(found)).toEqual(plain(token({ revokedAt: later(5), lastUsedAt: later(3) })))
  })

  it('ends what one operator made and still worked, and nothing else', async () => {
    const own = (number: number, change: Partial<Token> = {}) => token({ id: id('tk', number), madeBy: operator().id, ...change })
    await write(use().store, async (records) => {
      await records.operators.insert(operator())
      for (const one of [own(1), own(2, { revokedAt: later(1) }), token({ id: id('tk', 3) })]) await records.tokens.insert(one)
    })
    const ended = await write(use().store, (records) => records.tokens.revokeAllOf(operator().id, later(5)))
    expect(plain(ended)).toEqual(plain([own(1, { revokedAt: later(5) })]))
    const left = await use().store.read((records) => records.tokens.find(id('tk', 3)))
    expect(left?.revokedAt).toBeNull()
  })
}

const ledgerCases = (use: ReturnType<typeof useStore>): void => {
  const given = (...list: readonly ReturnType<typeof commitment>[]) =>
    write(use().store, async (records) => {
      await records.incidents.insert(incident())
      await records.incidents.insert(incident({ id: id('nc', 2) }))
      await records.notices.insert(notice())
      for (const one of list) await records.commitments.insert(one)
    })

  it.each([
    { state: 'kept', at: later(1), by: notice().id },
    { state: 'missed', at: later(2) },
    { state: 'withdrawn', at: later(3) },
  ] as const)('keeps the outcome $state', async (outcome) => {
    await given(commitment())
    await write(use().store, (records) => records.commitments.update(commitment({ outcome })))
    expect(plain(await use().store.read((records) => records.commitments.find(id('cm', 1))))).toEqual(plain(commitment({ outcome })))
  })

  it('lists the open ones of an incident, and all of several, newest first', async () => {
    const missed = { outcome: { state: 'missed', at: later(9) } } as const
    await given(
      commitment(),
      commitment({ id: id('cm', 2), ...missed, createdAt: later(1) }),
      commitment({ id: id('cm', 3), incidentId: id('nc', 2), createdAt: later(2) }),
    )
    const open = await write(use().store, (records) => records.commitments.lockOpen(id('nc', 1)))
    const all = await use().store.read((records) => records.commitments.listOf([id('nc', 1), id('nc', 2)]))
    expect(open.map((found) => found.id)).toEqual([id('cm', 1)])
    expect(all.map((found) => found.id)).toEqual([id('cm', 3), id('cm', 2), id('cm', 1)])
    expect(await use().store.read((records) => records.commitments.listOf([]))).toEqual([])
  })

  it('lists what is overdue, the longest first', async () => {
    await given(
      commitment({ dueAt: later(10) }),
      commitment({ id: id('cm', 2), dueAt: later(5) }),
      commitment({ id: id('cm', 3), dueAt: null }),
      commitment({ id: id('cm', 4), dueAt: later(11) }),
      commitment({ id: id('cm', 5), dueAt: later(1), outcome: { state: 'withdrawn', at: noon } }),
    )
    const overdue = (limit: number) => write(use().store, (records) => records.commitments.claimOverdue(later(11), limit))
    expect((await overdue(9)).map((found) => found.id)).toEqual([id('cm', 2), id('cm', 1)])
    expect(await overdue(1)).toHaveLength(1)
  })
}

const keyCases = (use: ReturnType<typeof useStore>): void => {
  const stored = { fingerprint: 'f', answer: '{"id":1}' }

  it('keeps an answer under its scope and key', async () => {
    await write(use().store, (records) => records.idempotency.keep('token:1', 'k', stored, noon))
    const find = (scope: string) => use().store.read((records) => records.idempotency.find(scope, 'k'))
    expect([await find('token:1'), await find('token:2')]).toEqual([stored, undefined])
  })

  it('forgets old answers', async () => {
    await write(use().store, async (records) => {
      await records.idempotency.keep('s', 'old', stored, later(-1))
      await records.idempotency.keep('s', 'new', stored, noon)
    })
    expect(await write(use().store, (records) => records.idempotency.removeBefore(noon))).toBe(1)
    expect(await use().store.read((records) => records.idempotency.find('s', 'new'))).toEqual(stored)
  })

  it('lets one of many requests with the same key act, and shows the others its answer', async () => {
    let acts = 0
    const request = () =>
      write(use().store, async (records) => {
        const found = await records.idempotency.find('s', 'k')
        if (found) return found.answer
        const answer = String(++acts)
        await records.idempotency.keep('s', 'k', { fingerprint: 'f', answer }, noon)
        return answer
      })
    const answers = await Promise.all(Array.from({ length: 8 }, request))
    expect(answers).toEqual(Array(8).fill('1'))
  })
}

const postboxCases = (use: ReturnType<typeof useStore>): void => {
  it('keeps messages, listed newest first without their body', async () => {
    await write(use().store, async (records) => {
      await records.postbox.keep(message(1, { raw: 'a\0b' }))
      await records.postbox.keep(message(2))
    })
    const { items, next } = await use().store.read((records) => records.postbox.list({ after: null, limit: 1 }))
    const { raw: _, ...head } = message(2)
    expect([plain(items), next]).toEqual([plain([head]), id('ms', 2)])
    expect((await use().store.read((records) => records.postbox.find(id('ms', 1))))?.raw).toBe('a\ufffdb')
  })

  it('keeps one message when the same is caught again', async () => {
    await write(use().store, (records) => records.postbox.keep(message(1)))
    await write(use().store, (records) => records.postbox.keep(message(1, { raw: 'second' })))
    const { items } = await use().store.read((records) => records.postbox.list({ after: null, limit: 9 }))
    expect(items).toHaveLength(1)
  })

  it('keeps the newest ones when it is trimmed', async () => {
    await write(use().store, async (records) => {
      for (const n of [1, 2, 3]) await records.postbox.keep(message(n))
    })
    const trim = (keep: number) => write(use().store, (records) => records.postbox.trim(keep))
    expect([await trim(5), await trim(2), await trim(0)]).toEqual([0, 1, 2])
  })
}

/** Promises besides the next word, and what a page still owes. */
export const ledgerContract = (open: OpenStore): void => {
  const use = useStore(open)
  const action = (number: number, change: Partial<Commitment> = {}) =>
    commitment({ id: id('cm', number), kind: 'action', what: 'Another line 🚢', isPublic: true, createdAt: later(number), ...change })
  const given = (...list: readonly Commitment[]) =>
    write(use().store, async (records) => {
      await records.incidents.insert(incident())
      await records.notices.insert(notice())
      for (const one of list) await records.commitments.insert(one)
    })
  const idsOf = (list: readonly Commitment[]) => list.map((one) => one.id)

  it('keeps what was promised, to whom, who stands for it, and how it ended', async () => {
    const whole = action(1, {
      toWhom: { kind: 'audiences', audienceIds: [id('au', 1)] },
      standsFor: { id: id('pe', 1), name: 'Vera' },
      confirmedBy: 'Network team',
      outcome: { state: 'missed', at: later(9) },
      settledLate: { outcome: 'kept', at: later(20), by: notice().id },
    })
    const withdrawn = action(2, { outcome: { state: 'withdrawn', at: later(3), by: notice().id } })
    await given(whole, withdrawn)
    const found = await use().store.read((records) => records.commitments.ledgerOf(incident().id))
    expect(plain(found)).toEqual(plain([whole, withdrawn]))
    const shown = await use().store.read((records) => records.commitments.publicActionsOf([incident().id, id('nc', 2)]))
    expect(plain(shown)).toEqual(plain([whole, withdrawn].filter(({ isPublic }) => isPublic)))
  })

  it('tells next words from other promises, and what is owed from what is done', async () => {
    const missed = { outcome: { state: 'missed', at: later(9) } } as const
    const late = action(3, { ...missed, isPublic: false })
    const told = action(4, { ...missed, settledLate: { outcome: 'kept', at: later(20), by: notice().id } })
    await given(commitment(), action(2), late, told)
    await use().store.read(async (records) => {
      const { commitments } = records
      expect(idsOf(await commitments.listOf([incident().id]))).toEqual([id('cm', 1)])
      expect(idsOf(await commitments.settledOf([incident().id, id('nc', 2)]))).toEqual([id('cm', 4)])
      expect(idsOf(await commitments.listOwed(page().id, { isPublic: false }))).toEqual([id('cm', 2), id('cm', 3)])
      expect(idsOf(await commitments.listOwed(page().id, { isPublic: true }))).toEqual([id('cm', 2)])
      expect(await commitments.countStates(page().id)).toEqual({ open: 2, missed: 2 })
      const all = { after: null, limit: 2 }
      expect((await commitments.ledger(page().id, all)).next).toBe(id('cm', 3))
      expect(idsOf((await commitments.ledger(page().id, { ...all, isLate: true })).items)).toEqual([id('cm', 3)])
      expect(idsOf((await commitments.ledger(page().id, { ...all, state: 'open', incidentId: incident().id })).items)).toEqual([
        id('cm', 2),
        id('cm', 1),
      ])
    })
    const locked = await write(use().store, (records) => records.commitments.lockAll([id('cm', 2), id('cm', 9)]))
    expect(idsOf(locked)).toEqual([id('cm', 2)])
  })

  it('keeps what a notice promises and settles', async () => {
    const promises: Notice['promises'] = [
      { kind: 'report', what: 'A report', by: later(9), standsFor: id('pe', 1), confirmedBy: null, isPublic: true },
    ]
    const kept = notice({ promises, settles: [{ commitmentId: id('cm', 1), outcome: 'withdrawn' }] })
    await write(use().store, async (records) => {
      await records.incidents.insert(incident())
      await records.notices.insert(kept)
    })
    expect(plain(await use().store.read((records) => records.notices.find(kept.id)))).toEqual(plain(kept))
  })

  it('has marked redacted promises of before that nobody had been told, as far as the ledger knows', async () => {
    const redactions = (['now', 'promises'] as const).map((field) => ({ field, reason: 'privacy', redactedAt: later(9) }) as const)
    const hidden = { isPublic: false, dueAt: later(99) }
    const made: readonly Partial<Commitment>[] = [{ dueAt: null }, { ...hidden, dueAt: null }, hidden, { ...hidden, kind: 'other' }]
    await write(use().store, async (records) => {
      await records.incidents.insert(incident())
      for (const [i, change] of made.entries()) {
        await records.notices.insert(notice({ id: id('nt', i + 1), redactions }))
        await records.commitments.insert(action(i + 1, { ...change, noticeId: id('nt', i + 1) }))
      }
      await records.notices.insert(notice({ id: id('nt', 9), redactions: redactions.slice(0, 1) }))
    })
    await use().migrateRows('unread-promises')
    const isUnread = async (n: number) =>
      (await use().store.read((records) => records.notices.find(id('nt', n))))?.redactions.map(({ unread }) => unread === true)
    const [told, untold] = [
      [false, false],
      [false, true],
    ]
    expect(await Promise.all([1, 2, 3, 4, 9].map(isUnread))).toEqual([told, untold, untold, told, [false]])
  })
}
