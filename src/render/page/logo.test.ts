import { expect, it } from 'vitest'
import { type Look, plainLook } from '../../core/page/page.ts'
import { logoRenditions, logoSource } from './logo.ts'

const look = (base64: string, width = 320, height = 80): Look => ({ ...plainLook, logo: { mediaType: 'image/png', base64, width, height } })

it('stands in the page when it is small', () => {
  expect(logoSource(look('AAAA'))).toEqual({ src: 'data:image/png;base64,AAAA', width: 128, height: 32 })
  expect(logoRenditions(look('AAAA'))).toEqual([])
})

it('is a document of its own when it is large', () => {
  const large = look('A'.repeat(8000))
  expect(logoSource(large)?.src).toBe('/logo.png')
  expect(logoRenditions(large)).toEqual([{ path: '/logo.png', mediaType: 'image/png', body: 'A'.repeat(8000), encoding: 'base64' }])
})

it('never pushes the name off a narrow screen', () => {
  expect(logoSource(look('AAAA', 2000, 20))?.width).toBe(200)
})

it('is not there when there is none', () => {
  expect(logoSource(plainLook)).toBeUndefined()
})
