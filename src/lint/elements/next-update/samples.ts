import type { ElementSamples } from '../sample.ts'

export const nextUpdateSamples: ElementSamples = {
  kind: 'update',
  present: [
    'We will write again when something changes.',
    'Next update at 14:30 CET.',
    'We will keep you informed.',
    'More information will follow.',
    'A full report will be published next week.',
    'We will share what we find as soon as we know more.',
    'Further updates to follow.',
    'We will let you know when exports run again.',
    'I will send out a follow-up e-mail when the shop is open again.',
    'News will be released when we know more.',
    'We continue to pass on news as we have it.',
    'We will keep you in the loop.',
  ],
  absent: [
    'A new attempt will be made at night.',
    'We will update the server to version 4.2.',
    'More details at https://status.example.com/incidents/42.',
    'There will be no further updates.',
    'We updated the certificate.',
    'The information in the portal is complete again.',
    'We are investigating.',
  ],
}

export const updateTimeSamples: ElementSamples = {
  kind: 'update',
  present: [
    'Next update by 14:30 CET.',
    'We will write again within 30 minutes, or sooner if something changes.',
    'We will post an update every hour.',
    'A full report will be published by the end of April.',
    'We will provide more information tomorrow morning.',
    'Next update in an hour.',
  ],
  absent: [
    'We will write again soon.',
    'We will share more as soon as we know more.',
    'Payments have failed since 14:30 CET. We will keep you informed.',
    'The work ends by 16:00 UTC.',
    'More information will follow shortly.',
    'There will be no further updates today.',
  ],
}
