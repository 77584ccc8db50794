import type { week as en } from '../en/week.ts'

export const week: typeof en = {
  weekdays: 'Montag bis Freitag',
  from: 'von',
  to: 'bis',
  closed: 'Geschlossen',
  open: 'An diesem Tag öffnen',
  more: 'Weitere Zeit',
  remove: 'Entfernen',
  removeOf: (hours) => `${hours} entfernen`,
  copy: 'Auf alle Werktage übertragen',
  split: 'Jeden Tag einzeln',
  alike: 'Montag bis Freitag gleich',
}
