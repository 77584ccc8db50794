import type { RuleSample } from '../sample.ts'

const background =
  'Invoices could not be sent from 09:40 to 10:15 CET, and everybody who tried saw a message that asked to try again later. ' +
  'They work again now, and those that were waiting have been sent. Nothing was lost, and nobody has to do anything. ' +
  'We have written to everyone who asked, and we watch the shop through the night and the morning.\n\n'

export const jargonSamples: readonly RuleSample[] = [
  { kind: 'update', text: 'The pods of the shop are crashing.', quotes: ['pods'] },
  { kind: 'update', text: 'A load balancer lost its memory.', quotes: ['load balancer'] },
  { kind: 'update', text: 'We see packet loss in the hall at Bern.', quotes: ['packet loss'] },
  { kind: 'update', text: 'The AKS machine hangs.', quotes: ['AKS'] },
  { kind: 'update', text: 'Work on `shop-front` has begun.', quotes: ['shop'] },
  { kind: 'update', text: 'We restarted mail_relay at noon.', quotes: ['mail_relay'] },
  { kind: 'update', text: 'The caching layer holds old prices.', quotes: ['caching layer'] },
  { kind: 'update', text: 'Replication to the archive has stopped.', quotes: ['Replication'] },
  { kind: 'update', text: 'All background workers are busy.', quotes: ['background workers'] },
  { kind: 'update', text: 'Our upstream provider is down.', quotes: ['upstream provider'] },
  {
    kind: 'maintenance',
    text: 'We move the hypervisor to another hall. The load balancer goes with it.',
    quotes: ['hypervisor', 'load balancer'],
  },
  { kind: 'update', text: 'A node hangs. The other node is busy, and so is the third node.', quotes: ['node'] },
  { kind: 'update', text: 'Our DNS is out of date.', quotes: ['DNS'] },
  { kind: 'update', text: 'A certificate in the script expired.', quotes: ['certificate in the script'] },
  { kind: 'first-notice', text: 'The mailing returns 503 errors.', quotes: ['503 errors'] },
  { kind: 'update', text: 'Two rooms became unhealthy after a DDoS.', quotes: ['became unhealthy after a DDoS'] },
  { kind: 'update', text: 'Background job processing is slow.', quotes: ['Background job processing'] },
  { kind: 'update', text: 'The storage controller of the shop hangs.', quotes: ['storage controller'] },
  { kind: 'update', text: 'The shop moved to Kubernetes.', quotes: ['Kubernetes'] },
  { kind: 'update', text: 'Orders wait behind an SMSC.', quotes: ['SMSC'] },
  // Near misses: what a manager knows, abbreviations of times and places, the same words in another sense, later background.
  { kind: 'update', text: 'One of our database servers stopped, and the network is slow.', quotes: [] },
  { kind: 'update', text: 'The API answers slowly in the EU and the US since 14:05 UTC.', quotes: [] },
  { kind: 'update', text: 'The backup in the data centre is complete.', quotes: [] },
  { kind: 'update', text: 'Customers wait in the phone queue for ten minutes.', quotes: [] },
  { kind: 'update', text: 'We will switch to the second line at noon.', quotes: [] },
  { kind: 'update', text: 'Delivery routes are planned by hand today.', quotes: [] },
  { kind: 'update', text: 'A certificate expired; shops cannot take cards.', quotes: [] },
  { kind: 'update', text: 'The shop at `shop-eu.example.org/old` is down.', quotes: [] },
  { kind: 'update', text: 'A denial of service attack (DDoS) fills our lines.', quotes: [] },
  { kind: 'update', text: 'It was a MAJOR storm, and we are committed to better power.', quotes: [] },
  { kind: 'update', text: 'The JIRA pages do not open.', quotes: [] },
  { kind: 'report', text: `${background}A deadlock between two replicas had stopped the line.`, quotes: [] },
]
