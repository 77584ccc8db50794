import type { ElementSamples } from '../sample.ts'

export const scopeSamples: ElementSamples = {
  kind: 'update',
  present: [
    'Alle Kunden sind betroffen.',
    'Etwa 1.200 Konten können keine Mails senden.',
    'Rund 15 % der Anfragen schlagen fehl.',
    'Kunden in Österreich können nicht mit Karte zahlen.',
    'Nur Nutzer mit SSO-Zugang können sich nicht anmelden.',
    'Ein Drittel unserer Kunden kann sich nicht anmelden.',
    'Webseiten auf dem Server EU7 sind nicht erreichbar.',
    'In der Filiale Leipzig gehen die Kassen nicht.',
    'Betroffen sind ausschließlich Geschäftskunden.',
    'Die Störung ist auf das Berichtsmodul beschränkt.',
    'Die Handy-Apps sind nicht betroffen.',
    'Jede dritte Zahlung wird abgelehnt.',
  ],
  absent: [
    'Einige Nutzer können sich nicht anmelden.',
    'Ein Teil der Anfragen schlägt fehl.',
    'Das Portal ist nicht erreichbar.',
    'Wir entschuldigen uns bei allen betroffenen Kunden.',
    'Wir halten unsere Kunden auf dem Laufenden.',
    'Es dauerte 20 Minuten.',
    'Alle verspäteten Nachrichten sind inzwischen zugestellt.',
    'Am Sonntag zieht der Server um.',
    'Alle Kunden erhalten einen freien Tag.',
  ],
}
