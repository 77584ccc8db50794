import { describe, expect, it } from 'vitest'
import { browserStorage } from './browser-storage.ts'

describe('a browser that keeps nothing', () => {
  it('is no storage that was switched off: nothing throws, and setting says that nothing is kept', () => {
    const off = browserStorage(() => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    })
    off.remove('language')
    expect([off.get('language'), off.set('language', 'de')]).toEqual([null, false])
  })
})
