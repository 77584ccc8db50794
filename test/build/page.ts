import { noApprovals } from '../../src/core/approval/approval-policy.ts'
import { type EmailAddress, tagged } from '../../src/core/brand.ts'
import { type Page, plainLook } from '../../src/core/page/page.ts'
import { defaultClockPolicy } from '../../src/core/policy/clock-policy.ts'
import { noPolicy } from '../../src/core/policy/publishing-policy.ts'
import { at, berlin, sampleId } from './at.ts'

export const buildPage = (change: Partial<Page> = {}): Page => ({
  id: sampleId('pg'),
  name: 'Harbourline',
  language: 'en',
  zone: berlin,
  look: plainLook,
  policy: noPolicy,
  approvals: noApprovals,
  showsRecord: false,
  countsAffected: false,
  clock: defaultClockPolicy,
  contact: { name: null, email: tagged<EmailAddress>('desk@example.org'), phone: null, url: null },
  createdAt: at('08:00'),
  updatedAt: at('08:00'),
  version: 1,
  ...change,
})
