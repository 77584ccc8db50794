import type { ElementSamples } from '../sample.ts'

export const actionSamples: ElementSamples = {
  kind: 'update',
  present: [
    'We have rolled back the change.',
    'The server was restarted.',
    'Engineers replaced the faulty switch.',
    'A fix has been deployed.',
    'We are rerouting traffic to the second site.',
    'We blocked the addresses that sent the flood.',
    'The certificate has been renewed.',
    'We failed over to the standby database.',
  ],
  absent: [
    'We are investigating.',
    'We are working on a fix.',
    'The issue has been mitigated.',
    'We will restart the server tonight.',
    'Service was restored at 10:15.',
    'The provider does not restart servers automatically.',
    'Users can change their password again.',
  ],
}
