import type { ElementSamples } from '../sample.ts'

export const scopeSamples: ElementSamples = {
  kind: 'update',
  present: [
    'All customers are affected.',
    'About 1,200 accounts cannot send mail.',
    'Roughly 15 % of requests fail.',
    'Customers in Europe cannot pay by card.',
    'Only users with single sign-on see this.',
    'A third of our customers cannot log in.',
    'Sites on server EU7 are down.',
    'Machines at FRA1 are down.',
    'The outage hit our London office.',
    'French customers cannot pay.',
    'The fault is limited to the reporting module.',
    'Traffic from Frankfurt and in eastern Germany is slow.',
  ],
  absent: [
    'Some users cannot log in.',
    'A subset of requests fails.',
    'The portal is down.',
    'We apologise to all affected customers.',
    'We will keep our customers informed.',
    'A few customers see errors.',
    'It took 20 minutes.',
    'All delayed messages have gone out.',
    'We move the server on Sunday.',
  ],
}
