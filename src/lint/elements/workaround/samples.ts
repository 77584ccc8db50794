import type { ElementSamples } from '../sample.ts'

export const workaroundSamples: ElementSamples = {
  kind: 'update',
  present: [
    'As a workaround, clear the cache of your browser.',
    'Please use the mobile app until then.',
    'In the meantime you can pay by bank transfer.',
    'We recommend that you export your reports tonight.',
    'If a page stays blank, please reload it.',
    'Use the old portal instead.',
    'Customers need to reset their password.',
    'You can still order by phone.',
    'Uninstall it and use version 5.1.',
    'Just reconnect.',
    'Orders can be placed by phone.',
  ],
  absent: [
    'Please contact support.',
    'The mobile app is not affected.',
    'We are trying to restore the service.',
    'Please accept our apologies.',
    'Only staff members can open the archive.',
    'The number of requests to the server grew.',
    'We have switched to the second line.',
    'Restarting the printer cleared the list.',
    'We are looking for a workaround.',
    'You can reach us by e-mail.',
  ],
}
