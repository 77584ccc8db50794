import type { TemplateTexts } from '../template.ts'
import type { BuiltInKey } from './built-in-keys.ts'

/** The starting set in German, written for itself and not word for word. */
export const de: Record<BuiltInKey, { readonly name: string; readonly texts: TemplateTexts }> = {
  'first-notice-minor': {
    name: 'Erste Meldung, gering',
    texts: {
      now: 'Kunden können derzeit {was nicht tun}.',
      works: '{was weiterhin geht}',
      workaround: '{was sie stattdessen tun können}',
      action: 'Wir gehen dem nach.',
    },
  },
  'first-notice-major': {
    name: 'Erste Meldung, erheblich',
    texts: {
      now: 'Kunden können {was womit nicht tun}.',
      scope: '{alle Kunden, oder welche}',
      works: '{was weiterhin geht}',
      workaround: '{was sie stattdessen tun können}',
      action: 'Wir suchen, was ausgefallen ist und wie es wieder in Gang kommt.',
    },
  },
  'first-notice-critical': {
    name: 'Erste Meldung, kritisch',
    texts: {
      now: '{organisation} ist nicht nutzbar: {was Kunden gar nicht tun können}.',
      scope: '{alle Kunden, oder welche}',
      next: 'Planen Sie vorerst ohne: {was das für ihren Tag bedeutet}.',
      workaround: '{was sie stattdessen tun können}',
      action: 'Wir haben alles andere dafür liegen lassen und schreiben zur unten genannten Zeit, auch wenn sich nichts geändert hat.',
    },
  },
  'update-investigating': {
    name: 'Zwischenstand, noch auf der Suche',
    texts: {
      now: 'Weiterhin können Kunden {was nicht tun}.',
      action: 'Geprüft haben wir bisher {was geprüft wurde}; {was dabei herauskam}.',
      workaround: '{was sie stattdessen tun können}',
    },
  },
  'update-identified': {
    name: 'Zwischenstand, Fehler gefunden',
    texts: {
      now: 'Weiterhin können Kunden {was nicht tun}.',
      action: 'Wir haben gefunden, was gestört ist: {welcher Teil, in einfachen Worten}. Jetzt {was wir nun tun}.',
      next: '{was Kunden währenddessen bemerken}',
    },
  },
  'update-monitoring': {
    name: 'Zwischenstand, wir beobachten',
    texts: {
      now: 'Kunden können wieder {was sie tun}.',
      next: 'Bis wir sehen, dass es hält, kann {was noch vorkommen kann} vorkommen.',
      action: 'Um {Uhrzeit der Änderung} haben wir {was wir getan haben}; jetzt beobachten wir, ob es hält.',
    },
  },
  evening: {
    name: 'Abends: über die Nacht',
    texts: {
      now: 'Weiterhin können Kunden {was nicht tun}.',
      next: 'Morgen früh finden Sie voraussichtlich {was sie vorfinden}.',
      action: 'Wir arbeiten die Nacht hindurch: {woran gearbeitet wird}.',
    },
  },
  morning: {
    name: 'Morgens: zur Öffnung',
    texts: {
      now: 'Heute Morgen können Kunden {was sie tun oder nicht tun}.',
      next: 'Rechnen Sie heute mit {womit sie rechnen sollten}.',
      action: 'In der Nacht haben wir {was wir getan haben}.',
    },
  },
  resolution: {
    name: 'Es ist vorbei',
    texts: {
      now: 'Kunden können wieder {was sie tun}.',
      scope: '{wer betroffen war, mit einer Zahl}',
      next: 'Was noch einmal zu tun ist: {was zu wiederholen ist, oder nichts}.',
      action: 'Behoben war es, nachdem wir {was wir getan haben}.',
    },
  },
  'maintenance-announced': {
    name: 'Wartung angekündigt',
    texts: {
      now: 'Während der Arbeiten können Kunden {was nicht tun}.',
      works: '{was weiterhin geht}',
      workaround: '{was vor Beginn zu tun ist}',
      freeText: 'Warum wir das tun: {der Grund, in einfachen Worten}. Verschiebt es sich oder dauert es länger, schreiben wir sofort hier.',
    },
  },
  'maintenance-started': {
    name: 'Wartung hat begonnen',
    texts: {
      now: 'Die geplanten Arbeiten haben begonnen. Bis sie enden, können Kunden {was nicht tun}.',
      works: '{was weiterhin geht}',
    },
  },
  'maintenance-overrun': {
    name: 'Wartung dauert länger',
    texts: {
      now: 'Die geplanten Arbeiten dauern länger als angekündigt. Weiterhin können Kunden {was nicht tun}.',
      next: 'So wie es jetzt aussieht, dauert es bis etwa {neues Ende mit Zeitzone}; das kann sich noch ändern.',
      action: 'Was noch zu tun bleibt: {was noch fehlt}.',
    },
  },
  'maintenance-completed': {
    name: 'Wartung ist beendet',
    texts: {
      now: 'Die geplanten Arbeiten sind beendet. Kunden können wieder {was sie tun}.',
      next: '{was jetzt anders ist, oder dass nichts anders ist}',
    },
  },
  'personal-data': {
    name: 'Personenbezogene Daten betroffen',
    texts: {
      now: 'Personenbezogene Daten wurden {eingesehen, verändert oder verloren, und wie}.',
      scope: '{welche Personen, und etwa wie viele}',
      next: 'Für die Betroffenen kann das bedeuten: {was daraus folgen kann}.',
      workaround: '{was sie zu ihrem Schutz tun können}',
      action: 'Wir haben {was wir getan haben}.',
      freeText: 'Arten von Daten: {welche Arten von Daten}.\n\nFragen zum Datenschutz beantwortet {Name und Adresse der Stelle}.',
    },
  },
}
