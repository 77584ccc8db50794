import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildProposal } from '../../../test/build/signal.ts'
import type { Again } from '../signal/signal.ts'
import { plusSeconds } from '../time.ts'
import { quietSeconds, tapsCountAfter } from './decide-tap.ts'

const dismissed = (because?: Again['because']) =>
  buildProposal({ state: 'dismissed', again: because ? { formerId: sampleId('pr'), because } : null, updatedAt: at('12:00') })

describe('what readers say after a proposal was dismissed', () => {
  it.each([undefined, 'lasting', 'anew'] as const)('counts from then on where it was not theirs: %s', (because) => {
    expect(tapsCountAfter(dismissed(because), undefined, at('12:01'))).toEqual(at('12:00'))
  })

  it('counts for nothing during the quiet time where they had brought it back, and then what they said lately', () => {
    const end = plusSeconds(at('12:00'), quietSeconds)
    expect([plusSeconds(end, -1), end].map((now) => tapsCountAfter(dismissed('readers'), undefined, now))).toEqual([undefined, at('12:30')])
  })
})
