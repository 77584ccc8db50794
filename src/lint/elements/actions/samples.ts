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
    'After replacing the fuse we could open again.',
    'The old price lists are being deleted.',
    'Following a repair by the carrier, calls reach us again.',
  ],
  absent: [
    'We are observing increased waiting times.',
    'The new tills are installed at night.',
    'We will be moving to another hall.',
    'A filter blocked the orders of one shop.',
    'We are investigating.',
    'We are working on a fix.',
    'The issue has been mitigated.',
    'We will restart the server tonight.',
    'Service was restored at 10:15.',
    'The provider does not restart servers automatically.',
    'Users can change their password again.',
  ],
}
