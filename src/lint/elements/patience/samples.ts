import type { ElementSamples } from '../sample.ts'

export const patienceSamples: ElementSamples = {
  kind: 'update',
  present: [
    'Thank you for your patience.',
    'We ask for your patience while we repair it.',
    'Please bear with us.',
    'Thanks for your understanding.',
    'We appreciate your understanding while we work on it.',
    'Please be patient, the queue is long.',
  ],
  absent: [
    'We apologise for the inconvenience.',
    'Patients cannot book appointments online.',
    'We now have a better understanding of the cause.',
    'Please stand by.',
    'Thank you for reporting this.',
    'We are sorry.',
  ],
}
