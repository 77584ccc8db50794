import type { ElementSamples } from '../sample.ts'

export const preventionSamples: ElementSamples = {
  kind: 'report',
  present: [
    'To avoid this in future, we have added an alarm for full disks.',
    'We will add a second power supply so that it does not happen again.',
    'Going forward, every change is tested in a staging environment.',
    'We are increasing the capacity of the queue to avoid similar incidents.',
    'Follow-up items:\n- Install monitoring for certificates\n- Update the runbook',
    'Our next step: we will introduce a check of the configuration, so that it does not recur.',
    'We moved the archive to a more stable host.',
    'To guard against such floods we adopt a second filter.',
    'We will put an alarm on the queue so that we know sooner.',
    'A checklist has been written for such moves.',
    'To lower the risk of a repeat, imports now have a limit.',
  ],
  absent: [
    'A fix has been implemented and we are monitoring it.',
    'We are taking steps to improve our tests, to prevent this in future.',
    'We will take steps to prevent this.',
    'We will do everything so that it does not happen again.',
    'We have restarted the server.',
    'We learned a lot from this.',
    'We added a disk and exports run again.',
    'The portal was down for an hour.',
    'We will restore the second till tonight.',
    'The change had been reviewed by two people.',
  ],
}
