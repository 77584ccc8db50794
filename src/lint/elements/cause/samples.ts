import type { ElementSamples } from '../sample.ts'

export const causeSamples: ElementSamples = {
  kind: 'update',
  present: [
    'The outage was caused by a broken cable.',
    'Due to a fire in the building there is no power.',
    'A faulty update stopped the card readers.',
    'The disk ran out of space.',
    'The root cause was an expired certificate.',
    'Because the queue was full, orders were refused.',
    'We are under a denial of service attack.',
    'Traffic was ten times higher than usual, which overloaded the database.',
    'Reason for the outage: the landlord tests his generators.',
    'After the upgrade of the till system, receipts came out empty.',
    'The misbehaving part is the label printer.',
    'The domain was not renewed.',
  ],
  absent: [
    'An import results in an error.',
    'You may see gaps due to these recent problems.',
    'They still localise the fault.',
    'We are investigating the cause.',
    'The root cause has been identified.',
    'We apologise for any inconvenience caused.',
    'The portal is down.',
    'This may cause delays.',
    'It was not the result of an attack.',
    'We have found the reason and are working on a fix.',
  ],
}

export const purposeSamples: ElementSamples = {
  kind: 'maintenance',
  present: [
    'We replace the main switch in order to double the capacity.',
    'The work is needed because the battery is at its end of life.',
    'We move to a new hall to improve cooling.',
    'The database is upgraded so that reports open faster.',
  ],
  absent: [
    'The portal will be unavailable from 22:00 to 23:00 UTC.',
    'We will upgrade the database on Sunday.',
    'Maintenance of the archive is planned for 3 May.',
    'Bookings will not be possible during this time.',
  ],
}
