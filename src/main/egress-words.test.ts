import { describe, expect, it } from 'vitest'
import { egressWords } from './egress-words.ts'

describe('what is said of the door through which webhooks leave', () => {
  it('is nothing while it stands as it is delivered, or is narrower', () => {
    expect([egressWords({ egressAllow: [], egressPorts: [443] }), egressWords({ egressAllow: [], egressPorts: [] })]).toEqual([[], []])
  })

  it('names the option and what it opened', () => {
    expect(egressWords({ egressAllow: ['10.0.0.0/8'], egressPorts: [443, 8443] })).toEqual([
      'FORTHRIGHT_EGRESS_ALLOW lets webhooks reach private networks: 10.0.0.0/8.',
      'FORTHRIGHT_EGRESS_PORTS lets webhooks reach ports besides 443: 8443.',
    ])
  })
})
