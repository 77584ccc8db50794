import { expect, it } from 'vitest'
import { legibilityOf } from './contrast.ts'

it('leaves a colour alone that can be read on its paper', () => {
  expect(legibilityOf('#1f5f8b', 'light')).toMatchObject({ isEnough: true, shown: '#1f5f8b' })
})

it('says how far a pale colour falls short on light paper, and what is shown instead', () => {
  const found = legibilityOf('#8cc4ea', 'light')
  expect([found.isEnough, Math.round(found.contrast * 10) / 10]).toEqual([false, 1.8])
  expect(legibilityOf(found.shown, 'light').isEnough).toBe(true)
})

it('judges the same colour by the paper that it stands on', () => {
  expect([legibilityOf('#8cc4ea', 'light').isEnough, legibilityOf('#8cc4ea', 'dark').isEnough]).toEqual([false, true])
})
