import { describe, expect, it } from 'vitest'
import { passesForOneOf, skeletonOf } from './look-alike.ts'

describe('what a name looks like', () => {
  it.each([
    'Ηallraum',
    'Наllrаum',
    'HALLRAUM',
    'Hal1raum',
    'HaIIraum',
    'Hallraurn',
    '<b>Hallraum</b>',
    '[i]Hall[/i]raum',
    '𝐇𝐚𝐥𝐥𝐫𝐚𝐮𝐦',
    'H.a.l.l.r.ä.u.m',
  ])('is that of Hallraum for "%s"', (name) => expect(skeletonOf(name)).toBe(skeletonOf('Hallraum')))

  it.each(['Halle', 'Raumhall', 'Анна', 'Νίκος', '李雷', ''])('is another for "%s"', (name) =>
    expect(skeletonOf(name)).not.toBe(skeletonOf('Hallraum')),
  )
})

describe('a name that readers could take for the organisation', () => {
  it('has its name in it, whatever stands around', () =>
    expect(['Ηallraum Support', 'Team <i>Hallraum</i>', 'hallraum.example'].map((name) => passesForOneOf(name, ['Hallraum']))).toEqual([
      true,
      true,
      true,
    ]))

  it('is nobody’s own, and a short name inside a longer word is none', () =>
    expect([passesForOneOf('Anna', ['Hallraum']), passesForOneOf('Susanne', ['SAN']), passesForOneOf('Ana', ['…'])]).toEqual([
      false,
      false,
      false,
    ]))
})
