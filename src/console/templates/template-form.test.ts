import { expect, it } from 'vitest'
import { bodyOf, templateFormOf } from './template-form.ts'

it('sends no detail of a loss that is not chosen, and keeps it for when it is', () => {
  const empty = templateFormOf(undefined)
  const words = { name: 'Ours', texts: { ...empty.en.texts, now: 'It is down.', permanent: 'Orders of today' } }
  const textsWhen = (permanent: 'lost' | null) => bodyOf({ ...empty, permanent, en: words }).variants[0]?.texts
  expect([textsWhen(null), textsWhen('lost')]).toEqual([{ now: 'It is down.' }, { now: 'It is down.', permanent: 'Orders of today' }])
})
