import type { ElementSamples } from '../sample.ts'

export const startTimeSamples: ElementSamples = {
  kind: 'first-notice',
  present: [
    'Seit 14:05 Uhr ist das Portal nicht erreichbar.',
    'Von 9 Uhr bis 10.30 Uhr MEZ waren E-Mails verspätet.',
    'Die Anmeldung schlägt seit 14.45 Uhr fehl.',
    'Es begann gegen 2:30 Uhr.',
    'Um Mitternacht fiel die Leitung aus.',
  ],
  absent: [
    'Das Portal ist seit zwei Stunden nicht erreichbar.',
    'Heute Morgen schlug die Anmeldung fehl.',
    'Nächstes Update bis 14:30 Uhr MEZ.',
    'Um 17:30 Uhr war der Strom wieder da.',
    'Wir sind auf Version 4.15 der App umgestiegen.',
    'Etwa 3,48 % der Anfragen schlugen fehl.',
  ],
}

export const startDaySamples: ElementSamples = {
  kind: 'report',
  present: [
    'Am 3. März 2026 verlor das Archiv seinen Index.',
    'Am 4.6. wurden Uploads abgewiesen.',
    'Der Fehler begann am 17.01.2026.',
    'Am 5. Januar haben wir den Treiber ersetzt.',
  ],
  absent: [
    'Am Freitag verlor das Archiv seinen Index.',
    'Vor zwei Wochen wurden Uploads abgewiesen.',
    'Es kann 3 Tage dauern.',
    'Anfang des Monats geschah es zweimal.',
  ],
}
