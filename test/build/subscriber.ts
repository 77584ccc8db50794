import { type EmailAddress, type SigningSecret, tagged, type WebUrl } from '../../src/core/brand.ts'
import { firstSecret } from '../../src/core/secrets.ts'
import { defaultPreferences } from '../../src/core/subscriber/parse-preferences.ts'
import type { Address, Subscriber } from '../../src/core/subscriber/subscriber.ts'
import { at, sampleId } from './at.ts'

export const mailTo = (email: string): Address => ({ channel: 'email', email: tagged<EmailAddress>(email) })

export const webhookTo = (url: string): Address => ({
  channel: 'webhook',
  url: tagged<WebUrl>(url),
  secrets: firstSecret(tagged<SigningSecret>(`whsec_${'A'.repeat(32)}`)),
  owner: tagged<EmailAddress>('owner@example.org'),
})

/** Confirmed at noon, wants everything. */
export const buildSubscriber = (change: Partial<Subscriber> = {}): Subscriber => ({
  id: sampleId('sb'),
  pageId: sampleId('pg'),
  address: mailTo('ana@example.org'),
  preferences: defaultPreferences('en'),
  audienceId: null,
  status: { state: 'active', confirmedAt: at('12:00') },
  createdAt: at('12:00'),
  version: 1,
  ...change,
})
