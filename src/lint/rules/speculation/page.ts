import type { RulePage } from '../rule.ts'

export const speculationPage: RulePage = {
  title: 'Speculation',
  why: 'A cause goes out when it is verified, and not before; "not known yet" is always an allowed answer. A public diagnosis that has to be taken back costs more than waiting (PagerDuty, openstatus).',
  bad: [
    'This is probably due to a problem at our DNS provider.',
    "We suspect that last night's update broke the export.",
    'It seems that a switch has failed.',
  ],
  good: ['The cause is not known yet.', 'The service appears to be stable again.', 'A switch has failed.'],
}
