/** Groups of subscribers that notices can be addressed to. */
export const audiences = {
  title: 'Audiences',
  lead: 'Groups of subscribers. A notice addressed to an audience is sent to its members only; the page shows every notice to everybody.',
  add: 'Add an audience',
  caption: 'Audiences',
  columns: { name: 'Name', members: 'Active members', zone: 'Time zone', hours: 'Office hours', language: 'Language' },
  change: (name: string): string => `Change ${name}`,
  subscribers: 'To the subscribers',
  how: 'Who belongs to it is said with each subscriber, or in the column “audience” of an import.',
  empty: {
    title: 'Everybody hears the same',
    text: 'That is right for most. Make an audience when some subscribers, such as partners or resellers, are to get notices that others do not.',
  },
  hours: {
    title: 'Office hours',
    known: 'Say when its people are at work',
    knownHint: 'Then what they have to know before they go home and before they come back is due in time, by their clock.',
    unknown: 'Not said',
    keeps: (region: string): string => `holidays of ${region}`,
    otherDays: (count: number): string => (count === 1 ? '1 special day' : `${count} special days`),
    region: 'Public holidays of',
    regionHint: 'Type a part of the name: “Berlin”, “California”.',
    noRegion: 'None',
    clearRegion: 'Keep no public holidays',
    noSuchRegion: 'No such place',
    nextHolidays: 'Next:',
    days: 'Special days',
    closedOn: 'Also closed on',
    openOn: 'Open although it is a holiday, on',
    addDay: 'Add this day',
    remove: 'Remove',
    removeDay: (day: string): string => `Remove ${day}`,
    closes: (when: string): string => `Closes next: ${when}.`,
    opens: (when: string): string => `Opens next: ${when}.`,
    neverCloses: 'It never closes.',
    both: (theirs: string, yours: string): string => `${theirs} (for you ${yours})`,
  },
  form: {
    newTitle: 'Add an audience',
    title: 'Change the audience',
    name: 'Name',
    nameHint: 'As you call them: “Partners”, “Banks in Switzerland”.',
    zone: 'Time zone',
    language: 'Language',
    remove: 'Remove',
    removeTitle: (name: string): string => `Remove “${name}”`,
    members: (count: number): string =>
      count === 0
        ? 'Nobody is in it.'
        : count === 1
          ? 'One active subscriber is in it: it stays on the list, in no audience, and gets what goes to everybody.'
          : `${count} active subscribers are in it: they stay on the list, in no audience, and get what goes to everybody.`,
    removeText: 'What was addressed to it stays in the record. This cannot be undone: who was in it is not remembered.',
    removed: 'The audience is gone.',
  },
}
