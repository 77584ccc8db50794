import type { ElementSamples } from '../sample.ts'

export const actionSamples: ElementSamples = {
  kind: 'update',
  present: [
    'Wir haben die Änderung zurückgenommen.',
    'Der Server wurde neu gestartet.',
    'Unsere Techniker haben den defekten Switch ausgetauscht.',
    'Ein Fix wurde eingespielt.',
    'Wir leiten den Verkehr über den zweiten Standort um.',
    'Wir haben die Adressen der Angreifer gesperrt.',
    'Das Zertifikat wurde erneuert.',
    'Die Datenbank haben wir auf das Ersatzsystem umgeschaltet.',
  ],
  absent: [
    'Wir untersuchen den Vorfall.',
    'Wir arbeiten an einer Lösung.',
    'Die Störung ist behoben.',
    'Heute Nacht werden wir den Server neu starten.',
    'Der Dienst ist seit 10:15 Uhr wieder verfügbar.',
    'Der Anbieter startet Server nicht automatisch neu.',
    'Bitte starten Sie die App neu.',
  ],
}
