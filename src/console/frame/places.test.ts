import { expect, it } from 'vitest'
import { placeAt } from './places.ts'

it.each([
  ['/', 'home'],
  ['/incidents', 'incidents'],
  ['/incidents/01k', 'incidents'],
  ['/incidents/01k/questions', 'questions'],
  ['/incidents/01k/postmortem', 'incidents'],
  ['/questions', 'questions'],
  ['/settings/clock', 'settings'],
  ['/account', undefined],
])('%s lies within %s', (pathname, place) => {
  expect(placeAt(pathname)).toBe(place)
})
