import { describe, expect, it } from 'vitest'
import { instantOf } from '../../core/time.ts'
import { parseEvent } from './live-stream.ts'

const at = instantOf('2026-11-24T03:00:00Z')

describe('an event of the live stream', () => {
  it('says which documents changed', () => {
    expect(parseEvent('id: 7\ndata: {"sequence":7,"announce":"It fails.","paths":["/","/incidents/x"]}', at)).toEqual({
      at,
      announce: 'It fails.',
      paths: ['/', '/incidents/x'],
    })
  })
  it.each([':', 'retry: 2000', 'id: 7', 'id: 7\nevent: reset\ndata: {"sequence":7}', 'event: bye\ndata: {}'])(
    'is no change: %j',
    (block) => {
      expect(parseEvent(block, at)).toBeUndefined()
    },
  )
  it('may lack what we look for', () => {
    expect(parseEvent('data: {"paths":[1,"/"]}', at)).toEqual({ at, announce: '', paths: ['/'] })
  })
})
