import { describe, expect, it } from 'vitest'
import { stemOf } from './stem.ts'

describe('stemOf', () => {
  it.each([
    ['restart restarts restarted restarting'],
    ['drop drops dropped dropping'],
    ['resolve resolves resolved resolving'],
    ['retry retries retried retrying'],
    ['service services'],
    ['crash crashes crashed crashing'],
    ['roll rolls rolled rolling'],
    ['outage outages'],
    ['apologise apologize apologised apologizing'],
    ['honour honor honoured'],
    ['centre center centres'],
  ])('gives one stem for %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1)
  })

  it.each([['status'], ['access'], ['analysis'], ['bring'], ['is'], ['speed']])('leaves the ending of "%s", which is none', (word) => {
    expect(stemOf(word).length).toBeGreaterThanOrEqual(word.length - 1)
  })
})
