import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildNotice } from '../../../test/build/notice.ts'
import { buildPage } from '../../../test/build/page.ts'
import type { Slots } from '../../core/notice/slots.ts'
import type { Objection } from '../../core/policy/decide-settled.ts'
import { momentOf, standingOf } from './standing-faults.ts'

const incident = buildIncident()
const page = {
  ...buildPage(),
  policy: { first: { settle: 'warning', answers: [] }, others: { settle: 'nothing', answers: [] } },
} as const
const promise: Objection = { rule: 'promise', quote: 'never', level: 'warning', pointer: '/slots/now', message: 'No.' }

const moment = (slots: Partial<Slots>, objections: readonly Objection[] = []) =>
  momentOf({ draft: buildNotice({ slots }), incident, others: [], page, now: at('12:05') }, incident, objections)
const refusalOf = ({ faults: [fault] }: ReturnType<typeof moment>) => ({ code: fault?.code ?? '', errors: fault?.errors ?? [] })
const pointersOf = (left: ReturnType<typeof refusalOf> | undefined) => left?.errors.map(({ pointer }) => pointer)

describe('what is left of a refusal', () => {
  it('is all of it while nothing is mended, whatever else changes', () => {
    const before = moment({ now: 'Cards {do what then}.' })
    expect(standingOf(refusalOf(before), before, moment({ now: 'Cards {do what then}.', scope: 'All' }))).toEqual(refusalOf(before))
  })

  it('is less with every point that is mended, and nothing after the last', () => {
    const before = moment({ now: 'Cards {do what then}.', works: '{what still works}' })
    const left = (slots: Partial<Slots>) => pointersOf(standingOf(refusalOf(before), before, moment(slots)))
    expect(left({ now: 'Cards fail.', works: '{what still works}' })).toEqual(['/slots/works'])
    expect(left({ now: 'Cards fail.', works: 'Invoices' })).toBeUndefined()
  })

  it('goes with the objection of the policy, wherever that was settled', () => {
    const before = moment({ now: 'This never happens.' }, [promise])
    expect(standingOf(refusalOf(before), before, moment({ now: 'This never happens.' }, [promise]))).toBeDefined()
    expect(standingOf(refusalOf(before), before, moment({ now: 'This never happens.' }))).toBeUndefined()
  })

  it('goes with a change of its field where only the server knows the reason', () => {
    const before = moment({ now: 'Cards fail.' })
    const refusal = { code: 'input.invalid', errors: [{ pointer: '/slots/now', detail: 'Not this.' }] }
    expect(standingOf(refusal, before, moment({ now: 'Cards fail.', scope: 'All' }))).toEqual(refusal)
    expect(standingOf(refusal, before, moment({ now: 'Cards are refused.' }))).toBeUndefined()
  })
})
