/** The hours of a week. */
export const week = {
  weekdays: 'Monday to Friday',
  from: 'from',
  to: 'to',
  closed: 'Closed',
  open: 'Open on this day',
  more: 'Add hours',
  remove: 'Remove',
  removeOf: (hours: string): string => `Remove ${hours}`,
  copy: 'Copy to all working days',
  split: 'Set each day by itself',
  alike: 'Monday to Friday alike',
}
