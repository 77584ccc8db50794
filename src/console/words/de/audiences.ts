import type { audiences as en } from '../en/audiences.ts'

export const audiences: typeof en = {
  title: 'Zielgruppen',
  lead: 'Gruppen von Abonnenten. Eine Meldung an eine Zielgruppe geht nur an deren Mitglieder; die Seite zeigt jede Meldung allen.',
  add: 'Zielgruppe hinzufügen',
  caption: 'Zielgruppen',
  columns: { name: 'Name', members: 'Mitglieder', zone: 'Zeitzone', hours: 'Bürozeiten', language: 'Sprache' },
  change: (name) => `${name} ändern`,
  subscribers: 'Zu den Abonnenten',
  how: 'Wer dazugehört, steht beim einzelnen Abonnenten oder in der Spalte „audience“ eines Imports.',
  empty: {
    title: 'Alle hören dasselbe',
    text: 'Für die meisten ist das richtig. Legen Sie eine Zielgruppe an, wenn einige Abonnenten, etwa Partner oder Händler, Meldungen bekommen sollen, die andere nicht bekommen.',
  },
  hours: {
    title: 'Bürozeiten',
    known: 'Eintragen, wann dort gearbeitet wird',
    knownHint: 'Dann wird rechtzeitig nach deren Uhr fällig, was sie vor dem Heimgehen und vor dem Wiederkommen wissen müssen.',
    unknown: 'Nicht eingetragen',
    keeps: (region) => `Feiertage von ${region}`,
    otherDays: (count) => (count === 1 ? '1 besonderer Tag' : `${count} besondere Tage`),
    region: 'Feiertage von',
    regionHint: 'Tippen Sie einen Teil des Namens: „Berlin“, „Kalifornien“.',
    noRegion: 'Keine',
    clearRegion: 'Keine Feiertage',
    noSuchRegion: 'Diesen Ort gibt es nicht',
    nextHolidays: 'Die nächsten:',
    days: 'Besondere Tage',
    closedOn: 'Auch geschlossen am',
    openOn: 'Trotz Feiertag geöffnet am',
    addDay: 'Diesen Tag hinzufügen',
    remove: 'Entfernen',
    removeDay: (day) => `${day} entfernen`,
    closes: (when) => `Schließt als Nächstes: ${when}.`,
    opens: (when) => `Öffnet als Nächstes: ${when}.`,
    neverCloses: 'Es ist immer geöffnet.',
    both: (theirs, yours) => `${theirs} (bei Ihnen ${yours})`,
  },
  form: {
    newTitle: 'Zielgruppe hinzufügen',
    title: 'Zielgruppe ändern',
    name: 'Name',
    nameHint: 'So, wie Sie sie nennen: „Partner“, „Banken in der Schweiz“.',
    zone: 'Zeitzone',
    language: 'Sprache',
    remove: 'Entfernen',
    removeTitle: (name) => `„${name}“ entfernen`,
    members: (count) =>
      count === 0
        ? 'Niemand gehört dazu.'
        : count === 1
          ? 'Ein aktiver Abonnent gehört dazu: Er bleibt auf der Liste, ohne Zielgruppe, und bekommt, was an alle geht.'
          : `${count} aktive Abonnenten gehören dazu: Sie bleiben auf der Liste, ohne Zielgruppe, und bekommen, was an alle geht.`,
    removeText:
      'Was an sie gerichtet war, bleibt in den Aufzeichnungen. Das lässt sich nicht rückgängig machen: Wer dazugehörte, wird nicht festgehalten.',
    removed: 'Die Zielgruppe ist entfernt.',
  },
}
