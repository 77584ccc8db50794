import type { ElementSamples } from '../sample.ts'

export const causeSamples: ElementSamples = {
  kind: 'update',
  present: [
    'Der Ausfall wurde durch ein gerissenes Kabel verursacht.',
    'Wegen eines Brands im Gebäude gibt es keinen Strom.',
    'Ein fehlerhaftes Update hat die Kartenleser lahmgelegt.',
    'Die Festplatte war voll.',
    'Ursache war ein abgelaufenes Zertifikat.',
    'Weil die Warteschlange voll war, wurden Bestellungen abgelehnt.',
    'Wir werden mit einem DDoS-Angriff überzogen.',
    'Grund dafür ist ein Ausfall bei unserem Rechenzentrum.',
  ],
  absent: [
    'Wir suchen nach der Ursache.',
    'Die Ursache ist gefunden.',
    'Wir entschuldigen uns für die entstandenen Unannehmlichkeiten.',
    'Das Portal ist nicht erreichbar.',
    'Das kann zu Verzögerungen führen.',
    'Der Grund ist noch unklar.',
    'Wir haben den Fehler gefunden und beheben ihn.',
  ],
}

export const purposeSamples: ElementSamples = {
  kind: 'maintenance',
  present: [
    'Wir tauschen den Switch, um die Kapazität zu verdoppeln.',
    'Die Arbeiten sind nötig, weil die Batterie alt ist.',
    'Zur Verbesserung der Kühlung ziehen wir in eine neue Halle.',
    'Wir aktualisieren die Datenbank, damit Berichte schneller öffnen.',
  ],
  absent: [
    'Das Portal ist von 22 bis 23 Uhr MEZ nicht erreichbar.',
    'Am Sonntag aktualisieren wir die Datenbank.',
    'Die Wartung des Archivs ist für den 3. Mai geplant.',
    'Wegen Wartungsarbeiten sind keine Buchungen möglich.',
  ],
}
