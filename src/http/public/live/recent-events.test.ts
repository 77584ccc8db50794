import { describe, expect, it } from 'vitest'
import type { LiveEvent } from '../../../app/renderer.ts'
import { createRecentEvents } from './recent-events.ts'

const event = (sequence: number): LiveEvent => ({ pageId: 'p', sequence, announce: `word ${sequence}`, paths: ['/'] })

const idsIn = (text: string): readonly number[] => [...text.matchAll(/^id: (\d+)$/gm)].map((match) => Number(match[1]))

const told = (start: number, sequences: readonly number[], most = 3) => {
  const recent = createRecentEvents(most)
  recent.begin(start)
  for (const sequence of sequences) recent.add(event(sequence))
  return recent
}

describe('recent events', () => {
  it('are told to those who missed them, in order', () => {
    expect(idsIn(told(10, [11, 12, 13]).since(11))).toEqual([12, 13])
  })

  it('are nothing for those who missed nothing', () => {
    expect(told(10, [11]).since(11)).toBe('')
  })

  it('give a newcomer without a position the present one', () => {
    expect(told(10, [11]).since(undefined)).toBe('id: 11\n\n')
  })

  it('reset those who missed more than is kept', () => {
    expect(told(10, [11, 12, 13, 14]).since(10)).toContain('event: reset')
  })

  it('serve those who stand exactly where the kept ones begin', () => {
    expect(idsIn(told(10, [11, 12, 13, 14]).since(11))).toEqual([12, 13, 14])
  })

  it('reset those who come from before the start', () => {
    expect(told(10, []).since(9)).toContain('event: reset')
  })

  it('reset those who are ahead, as after a restore', () => {
    expect(told(10, []).since(99)).toContain('event: reset')
  })

  it('reset those who miss what was never told', () => {
    expect(told(10, [11, 15]).since(11)).toContain('event: reset')
  })

  it('say no words again that came before a redaction, and those that came after it', () => {
    const recent = told(10, [11])
    recent.add({ ...event(12), announce: '', withdrawsWords: true })
    recent.add(event(13))
    expect(recent.since(10)).not.toContain('word 11')
    expect(recent.since(10)).toContain('word 13')
  })

  it('forget what lies before a page that was made anew', () => {
    const recent = told(10, [11])
    recent.begin(900)
    expect([recent.since(11).includes('event: reset'), recent.since(900)]).toEqual([true, ''])
  })

  it('stay when the page only catches up with them', () => {
    const recent = told(10, [11, 12])
    recent.begin(12)
    expect(idsIn(recent.since(10))).toEqual([11, 12])
  })

  it('pass over an event that was told already', () => {
    expect(idsIn(told(10, [11, 11, 10, 12]).since(10))).toEqual([11, 12])
  })

  it('keep a notice with line breaks in one data line', () => {
    const recent = createRecentEvents(3)
    recent.begin(0)
    recent.add({ ...event(1), announce: 'one\ntwo\r\nid: 99\n\ndata: x' })
    expect(
      recent
        .since(0)
        .split('\n')
        .filter((line) => line !== ''),
    ).toHaveLength(2)
  })
})
