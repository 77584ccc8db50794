import type { RuleSample } from '../sample.ts'

export const internalsSamples: readonly RuleSample[] = [
  { kind: 'update', text: 'The new password: openthegreendoorplease opens it.', quotes: ['openthegreendoorplease'] },
  { kind: 'update', text: 'The host db-prod-03 was restarted.', quotes: ['db-prod-03'] },
  { kind: 'report', text: 'We moved the shop from web12 to web14.', quotes: ['web12', 'web14'] },
  { kind: 'update', text: 'The queue (mq.shop.internal:5672) does not answer.', quotes: ['mq.shop.internal:5672'] },
  { kind: 'update', text: 'See http://localhost:8080/health.', quotes: ['http://localhost:8080/health'] },
  { kind: 'update', text: 'Nothing answers at 192.168.4.20, nor at 8.8.4.4.', quotes: ['192.168.4.20', '8.8.4.4'] },
  { kind: 'update', text: 'The line to fd12:3456:789a::1 is cut.', quotes: ['fd12:3456:789a::1'] },
  { kind: 'update', text: 'Tracked as OPS-4711 and INC0012345.', quotes: ['OPS-4711', 'INC0012345'] },
  { kind: 'update', text: 'Questions go to r.meier@example.com.', quotes: ['r.meier@example.com'] },
  {
    kind: 'report',
    text: 'Details: https://jira.example.com/browse/X and https://acme.atlassian.net/wiki.',
    quotes: ['https://jira.example.com/browse/X', 'https://acme.atlassian.net/wiki'],
  },
  {
    kind: 'report',
    text: 'The disk filled below /var/log/shop and on C:\\Exports\\Daily.',
    quotes: ['/var/log/shop', 'C:\\Exports\\Daily'],
  },
  {
    kind: 'report',
    text: 'It said java.io.IOException: closed\n  at com.shop.Cart.pay(Cart.java:42)',
    quotes: ['java.io.IOException', 'com.shop.Cart.pay(Cart.java:42'],
  },
  { kind: 'update', text: 'Log in with password: Sesame-26 meanwhile.', quotes: ['Sesame-26'] },
  { kind: 'update', text: 'Send the header "Authorization: Bearer abcdefghijklmnop1234".', quotes: ['abcdefghijklmnop1234'] },
  { kind: 'update', text: 'Call it with ?api_key=abcd1234.', quotes: ['?api_key=abcd1234'] },
  { kind: 'report', text: `The key AKIA${'ABCD'.repeat(4)} was exposed.`, quotes: [`AKIA${'ABCD'.repeat(4)}`] },
  { kind: 'report', text: `It printed ${'aB3dE5gH'.repeat(5)}.`, quotes: ['aB3dE5gH'.repeat(5)] },
  {
    kind: 'report',
    text: 'Connect to postgres://shop:sesame@db.example.com/shop.',
    quotes: ['postgres://shop:sesame@db.example.com/shop'],
  },
  // Near misses: what the public knows, and what only looks alike.
  { kind: 'update', text: 'The certificate of www.example.com and api2.example.com has expired.', quotes: [] },
  { kind: 'update', text: 'For questions write to support@example.com or helpdesk+cards@example.org.', quotes: [] },
  { kind: 'update', text: 'Customers in eu-west-1 and US-East cannot log in.', quotes: [] },
  { kind: 'report', text: 'The fault is known as CVE-2026-12345; TLS-1.3, UTF-8, COVID-19 and UTC-05 are not concerned.', quotes: [] },
  { kind: 'maintenance', text: 'We install version 10.2.0.4 and release 4.15.2.', quotes: [] },
  { kind: 'maintenance', text: 'Please choose a new password: at least twelve characters and/or a phrase.', quotes: [] },
  { kind: 'update', text: 'See https://status.example.com/incidents/aB3dE5gHaB3dE5gHaB3dE5gHaB3dE5gH.', quotes: [] },
  { kind: 'update', text: 'From 09:40:12 to 10:15 (24/7 line: +41 31 555 01 23) the A-1 and B-2 gates stayed shut.', quotes: [] },
]
