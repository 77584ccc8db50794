import { expect, it } from 'vitest'
import { webhookUrlParser } from '../../src/channels/wire/web-url.ts'
import { parsePushInput } from '../../src/core/operator/push-subscription.ts'

const keys = { p256dh: 'A'.repeat(87), auth: 'A'.repeat(22), name: 'Mine' }
/** As the server reads it where nothing more was opened. */
const read = (endpoint: string) => parsePushInput({ endpoint, ...keys }, webhookUrlParser({ allowedCidrs: [], allowedPorts: [443] }))

it.each([
  'https://169.254.169.254/latest',
  'https://127.0.0.1/push',
  'https://[::ffff:7f00:1]/push',
  'https://push.example.com:6379/',
  'http://push.example.com/',
  'file:///etc/passwd',
])('F15: wakes no browser at %s', (endpoint) => {
  const refused = read(endpoint)
  expect(refused.ok ? [] : refused.fault.errors?.map(({ pointer }) => pointer)).toEqual(['/endpoint'])
})

it('wakes one at its maker', () => {
  expect(read('https://updates.push.services.mozilla.com/wpush/v2/x').ok).toBe(true)
})
