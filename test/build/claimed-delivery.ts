import { tagged } from '../../src/core/brand.ts'
import type { ClaimedDelivery } from '../../src/core/delivery/delivery.ts'
import { instantOf } from '../../src/core/time.ts'

/** A row under lease, as a dispatcher hands it to a channel. */
export const buildClaimedDelivery = (change: Partial<ClaimedDelivery> = {}): ClaimedDelivery => ({
  id: tagged('01jd00000000000000000000d1'),
  kind: 'notice',
  subject: '01jd00000000000000000000n1',
  stream: '01jd00000000000000000000f1',
  position: 1,
  channel: 'email',
  target: 'ana@example.org',
  subscriberId: tagged('01jd00000000000000000000s1'),
  level: 'standard',
  language: 'en',
  createdAt: instantOf('2026-11-24T14:30:00Z'),
  expiresAt: instantOf('2026-11-25T14:30:00Z'),
  attempts: 1,
  leaseToken: 'lease-1',
  ...change,
})
