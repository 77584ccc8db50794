import type { ElementSamples } from '../sample.ts'

export const permanenceSamples: ElementSamples = {
  kind: 'resolution',
  present: [
    'No data was lost.',
    'Orders placed between 09:00 and 09:20 were lost and must be entered again.',
    'All delayed e-mails will be delivered once the queue is empty.',
    'Messages are queued and will be sent later.',
    'We restored the files from last night’s backup.',
    'There is no evidence of unauthorised access to accounts.',
    'Your records are safe.',
    'Missing entries have been backfilled.',
    'Passwords were not exposed.',
    'All the files are still there.',
    'We will lose a few hours of orders.',
    'Orders will start printing once the work is over.',
    'Every letter will be delivered eventually.',
    'No customer records were accessed.',
    'Your progress since noon was rolled back.',
  ],
  absent: [
    'Card payments are unaffected.',
    'The device could not recover.',
    'Service has been restored.',
    'The building lost power at noon.',
    'We lost the connection to our provider.',
    'The database is slow.',
    'Please restart the app.',
    'We know that you lost time over this.',
  ],
}
