import type { components as en } from '../en/components.ts'

export const components: typeof en = {
  lead: 'Die Teile Ihres Dienstes, wie Kunden sie kennen, in der Reihenfolge der Seite. Ziehen Sie sie, oder verschieben Sie sie mit den Pfeilen.',
  add: 'Komponente hinzufügen',
  addGroup: 'Gruppe hinzufügen',
  ungrouped: 'In keiner Gruppe',
  ungroupedHint: 'Sie stehen am Ende der Liste.',
  emptyGroup: 'Noch leer. Eine Gruppe ohne Komponenten erscheint nicht auf der Seite.',
  drag: (name) => `${name} ziehen`,
  up: (name) => `${name} nach oben`,
  down: (name) => `${name} nach unten`,
  edit: (name) => `${name} ändern`,
  moved: (name, place, of, group) => `${name} ist jetzt ${place} von ${of} in ${group}.`,
  movedGroup: (name, place, of) => `Die Gruppe ${name} ist jetzt ${place} von ${of}.`,
  saving: 'Die Reihenfolge wird gespeichert…',
  retired: 'Stillgelegt',
  retiredHint: 'Sie stehen nicht mehr auf der Seite; ihr Verlauf schon.',
  bringBack: 'Zurückholen',
  otherName: 'Unter einem anderen Namen zurückholen',
  since: (day) => `seit ${day}`,
  empty: {
    title: 'Benennen Sie die Teile Ihres Dienstes',
    text: 'Kunden suchen, was sie benutzen: „Bezahlen“, „Anmeldung“, „Die App“. Benennen Sie das, nicht Ihre Server. Eine Handvoll reicht für den Anfang.',
  },
  form: {
    newTitle: 'Komponente hinzufügen',
    title: 'Komponente ändern',
    name: 'Name',
    nameHint: 'Wie Kunden sie nennen.',
    description: 'Beschreibung',
    descriptionHint: 'Eine Zeile unter dem Namen, wo der Name nicht alles sagt.',
    group: 'Gruppe',
    startedOn: 'In Betrieb seit',
    startedOnHint: 'Die Dienstgüte zählt ab diesem Tag; wo keiner steht, ab dem Hinzufügen.',
    noGroup: 'Keine',
    retire: 'Stilllegen',
    retireTitle: 'Diese Komponente stilllegen',
    retireText:
      'Sie verschwindet von der Seite und kann in keiner Meldung mehr genannt werden. Was über sie gesagt wurde, bleibt im Verlauf. Sie können sie zurückholen.',
    retired: 'Stillgelegt.',
  },
  dependents: {
    nothing: 'Nichts hängt daran: kein offener Vorfall, keine Alarmregel, kein Abonnent, der sie gewählt hat.',
    incidents: (titles) => `Offene Vorfälle nennen sie: ${titles.join('; ')}. Sie nennen sie weiter bis zu ihrer nächsten Meldung.`,
    rules: (names) =>
      `Alarmregeln nennen sie: ${names.join('; ')}. Ändern Sie sie zuerst: Was sie vorschlagen, lässt sich sonst erst veröffentlichen, wenn jemand sie herausnimmt.`,
    subscribers: (chose, only) =>
      `${chose === 1 ? 'Ein aktiver Abonnent hat' : `${chose} aktive Abonnenten haben`} sie gewählt${only === 0 ? '.' : only === chose ? ', und nichts anderes' : `, ${only} davon nichts anderes`}${only === 0 ? '' : ` ${only === 1 ? '(bekommt' : '(bekommen'} dann nur noch Meldungen, die keine Komponente nennen).`}`,
  },
  group: {
    newTitle: 'Gruppe hinzufügen',
    title: 'Gruppe ändern',
    remove: 'Gruppe entfernen',
    removeTitle: 'Diese Gruppe entfernen',
    removeText: 'Ihre Komponenten bleiben, in keiner Gruppe.',
    removed: 'Die Gruppe ist entfernt; ihre Komponenten stehen am Ende der Liste.',
  },
}
