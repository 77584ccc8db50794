import type { ElementSamples } from '../sample.ts'

export const contactSamples: ElementSamples = {
  kind: 'first-notice',
  present: [
    'If you have questions, contact support.',
    'Write to help@example.com.',
    'Please call us on +44 20 7946 0000.',
    'Open a ticket if your store is affected.',
    'Reply to your ticket with the time of the failure.',
    'You can reach us via chat.',
    'For questions our duty manager is at duty@example.org.',
    'Please let me know if anything looks odd.',
    'Should you find a fault, please contact the front office in Leeds.',
    'Questions can be directed to the front office.',
  ],
  absent: [
    'More details at https://status.example.com.',
    'We have contacted our provider.',
    'We will contact affected customers.',
    'Phone lines and chat work as usual.',
    'Contact forms on customer sites cannot be sent.',
    'The fault has been reported to the support desk of the landlord.',
    'The carriers tell us that they look for it.',
    'We called the carrier at 10:00.',
  ],
}
