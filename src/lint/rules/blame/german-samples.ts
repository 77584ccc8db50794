import type { RuleSample } from '../sample.ts'

export const blameSamples: readonly RuleSample[] = [
  {
    kind: 'update',
    text: 'Unser Rechenzentrum hat uns nicht über die Arbeiten im Gebäude informiert.',
    quotes: ['Rechenzentrum hat uns nicht über die Arbeiten im Gebäude informiert'],
  },
  {
    kind: 'update',
    text: 'Der Anbieter hat es versäumt, uns vor der Abschaltung zu warnen.',
    quotes: ['Anbieter hat es versäumt, uns vor'],
  },
  { kind: 'report', text: 'Der Ausfall geht auf menschliches Versagen bei einer Umstellung zurück.', quotes: ['menschliches Versagen'] },
  {
    kind: 'report',
    text: 'Ein Techniker hat versehentlich die Preisliste gelöscht.',
    quotes: ['Ein Techniker hat versehentlich die Preisliste gelöscht'],
  },
  { kind: 'update', text: 'Die Lage liegt außerhalb unseres Einflussbereichs.', quotes: ['außerhalb unseres Einflussbereichs'] },
  { kind: 'update', text: 'Darauf haben wir leider keinen Einfluss.', quotes: ['Darauf haben wir leider keinen Einfluss'] },
  {
    kind: 'report',
    text: 'Unser Zahlungspartner lässt uns seit Stunden im Stich.',
    quotes: ['Zahlungspartner lässt uns seit Stunden im Stich'],
  },
  { kind: 'report', text: 'Die Baufirma hat schlicht geschlampt.', quotes: ['Baufirma hat schlicht geschlampt'] },
  { kind: 'resolution', text: 'Dass Karten abgelehnt wurden, war nicht unsere Schuld.', quotes: ['nicht unsere Schuld'] },
  { kind: 'report', text: 'Wir sind vom Verhalten unseres Providers enttäuscht.', quotes: ['vom Verhalten unseres Providers enttäuscht'] },
  { kind: 'report', text: 'Unser Hoster hätte die Leitung prüfen müssen.', quotes: ['Hoster hätte die Leitung prüfen müssen'] },
  { kind: 'report', text: 'Wir werden den Lieferanten zur Rechenschaft ziehen.', quotes: ['zur Rechenschaft ziehen'] },
  { kind: 'update', text: 'Die Anmeldung schlägt fehl wegen unseres Providers.', quotes: ['fehl wegen unseres Providers'] },
  {
    kind: 'report',
    text: 'Trotz mehrfacher Nachfrage nennt der Betreiber keinen Grund.',
    quotes: ['Trotz mehrfacher Nachfrage nennt der Betreiber keinen Grund'],
  },
  { kind: 'report', text: 'Schuld war ein Bedienfehler.', quotes: ['Bedienfehler'] },
  {
    kind: 'update',
    text: 'Ein einzelner Kunde hat den Mailserver überlastet.',
    quotes: ['Ein einzelner Kunde hat den Mailserver überlastet'],
  },
  { kind: 'update', text: 'Die Leitung wurde ohne Vorwarnung gekappt.', quotes: ['ohne Vorwarnung'] },
  // Near misses: neutral causes, and what the writer did.
  { kind: 'update', text: 'E-Mails sind verspätet, weil unser DNS-Anbieter einen Ausfall hat.', quotes: [] },
  { kind: 'update', text: 'Der Betreiber hat den Strom im Gebäude wieder eingeschaltet, unsere Server starten.', quotes: [] },
  { kind: 'update', text: 'Die API hat etwa die Hälfte der Anfragen nicht beantwortet.', quotes: [] },
  { kind: 'report', text: 'Wir haben es versäumt, die Kunden innerhalb einer Stunde zu informieren.', quotes: [] },
  { kind: 'report', text: 'Ein Switch im Rechenzentrum fiel aus, und sein Zwilling sprang nicht an.', quotes: [] },
  { kind: 'update', text: 'Der Hersteller hat Ersatz geliefert, ein Techniker baut ihn ein.', quotes: [] },
  { kind: 'report', text: 'Die Auswertung sucht keine Schuldigen, nur Abläufe.', quotes: [] },
  { kind: 'update', text: 'Angreifer haben unsere Anmeldeseite mit Anfragen überflutet.', quotes: [] },
]
