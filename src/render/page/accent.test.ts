import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tagged } from '../../core/brand.ts'
import { contrastOf } from '../../core/page/contrast.ts'
import { plainLook } from '../../core/page/page.ts'
import { accentsOf, paperDark, paperLight } from './accent.ts'

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => tagged<typeof plainLook.accent>(`#${number.toString(16).padStart(6, '0')}`))

it('keeps a colour that can be read', () => {
  expect(accentsOf(plainLook)).toEqual({ light: plainLook.accent, dark: plainLook.accentDark })
})

it('makes whatever was chosen readable on both papers', () => {
  fc.assert(
    fc.property(colour, colour, (accent, accentDark) => {
      const { light, dark } = accentsOf({ logo: null, accent, accentDark })
      expect(contrastOf(light, paperLight)).toBeGreaterThanOrEqual(4.5)
      expect(contrastOf(dark, paperDark)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

it('measures as the standard does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
})
