import { describe, expect, it } from 'vitest'
import { browserLanguage } from './browser-language.ts'

const asked = (text: string) => browserLanguage({ headers: new Headers({ 'accept-language': text }) })

describe('browserLanguage', () => {
  it('is the first of ours that is asked for, by weight', () => {
    expect(asked('de-AT,de;q=0.9,en;q=0.8')).toBe('de')
    expect(asked('fr, de;q=0.5, en;q=0.7')).toBe('en')
  })

  it('is none where nothing of ours is asked for, or is refused', () => {
    expect([asked(''), asked('fr,it'), asked('de;q=0'), asked('de;q=nonsense'), asked('*')]).toEqual(Array(5).fill(undefined))
  })
})
