import type { ElementSamples } from '../sample.ts'

export const startTimeSamples: ElementSamples = {
  kind: 'first-notice',
  present: [
    'Since 14:05 UTC the portal is down.',
    'From 9 am to 10.30 am CET e-mails were delayed.',
    'Logins fail since 2:45 PM.',
    'It began at about 0230 UTC.',
    'Exports stopped at 2026-03-01T04:10:00Z.',
    'The line went dead at noon.',
  ],
  absent: [
    'The portal has been down for two hours.',
    'This morning logins failed.',
    'Next update by 14:30 CET.',
    'Power was restored at 17:30.',
    'We moved to version 4.15 of the app.',
    'About 3.48 % of requests failed.',
    'The ratio was 16:9 before.',
  ],
}

export const startDaySamples: ElementSamples = {
  kind: 'report',
  present: [
    'On 3 March 2026 the archive lost its index.',
    'On June 4th, uploads were refused.',
    'The fault began on 2026-01-17.',
    'On 5. January we replaced the driver.',
  ],
  absent: [
    'On Friday the archive lost its index.',
    'Two weeks ago uploads were refused.',
    'It may take 3 days.',
    'Earlier this month it happened twice.',
  ],
}
