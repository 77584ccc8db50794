import type { RuleSample } from '../sample.ts'

export const minimisingSamples: readonly RuleSample[] = [
  { kind: 'first-notice', text: 'Es gab eine kurze Unterbrechung der Kartenzahlung.', quotes: ['kurze Unterbrechung'] },
  { kind: 'resolution', text: 'Der Shop war heute früh etwas langsam.', quotes: ['etwas langsam'] },
  { kind: 'update', text: 'Wir hatten einen kleinen Schluckauf bei den Mails.', quotes: ['kleinen Schluckauf'] },
  {
    kind: 'first-notice',
    text: 'Einige Nutzer können sich möglicherweise nicht anmelden.',
    quotes: ['Einige Nutzer können sich möglicherweise'],
  },
  { kind: 'first-notice', text: 'Eine geringe Anzahl von Läden kann nicht drucken.', quotes: ['geringe Anzahl'] },
  { kind: 'resolution', text: 'Nur wenige Kunden waren betroffen.', quotes: ['Nur wenige Kunden waren betroffen'] },
  { kind: 'report', text: 'Solche Ausfälle sind äußerst selten.', quotes: ['äußerst selten'] },
  { kind: 'report', text: 'Zum Glück war Sonntag.', quotes: ['Zum Glück'] },
  { kind: 'report', text: 'Es war eine unglückliche Verkettung von Umständen.', quotes: ['unglückliche Verkettung'] },
  { kind: 'report', text: 'So etwas kann leider passieren.', quotes: ['So etwas kann leider passieren'] },
  { kind: 'resolution', text: 'Die Unterbrechung war kurz.', quotes: ['Unterbrechung war kurz'] },
  { kind: 'update', text: 'Die meisten Kunden haben nichts bemerkt.', quotes: ['Die meisten Kunden haben nichts bemerkt'] },
  { kind: 'first-notice', text: 'Bei einzelnen Kunden kann es zu alten Preisen kommen.', quotes: ['Bei einzelnen Kunden kann'] },
  { kind: 'report', text: 'Kein Anbieter ist davor gefeit.', quotes: ['Kein Anbieter ist davor gefeit'] },
  { kind: 'resolution', text: 'Das Portal war kurzzeitig nicht erreichbar.', quotes: ['kurzzeitig nicht erreichbar'] },
  { kind: 'resolution', text: 'Der Ausfall dauerte nur 5 Minuten.', quotes: ['dauerte nur'] },
  // Near misses: numbers, true limits, and the words in another sense.
  { kind: 'resolution', text: 'Die Anmeldung war 12 Minuten lang gestört.', quotes: [] },
  { kind: 'first-notice', text: 'Einige Kunden können sich nicht anmelden.', quotes: [] },
  { kind: 'update', text: 'Die Arbeiten sind auf das Archiv beschränkt, alles andere läuft.', quotes: [] },
  { kind: 'update', text: 'Kurznachrichten in französische Netze sind verspätet.', quotes: [] },
  { kind: 'maintenance', text: 'Am Sonntag installieren wir die kleine Version 4.2.', quotes: [] },
  { kind: 'update', text: 'Bitte melden Sie sich erst nach 14:30 Uhr MEZ an.', quotes: [] },
  { kind: 'update', text: 'Das Wiki ist zwei Stunden lang nur lesbar.', quotes: [] },
  { kind: 'report', text: 'Hier eine kurze Zusammenfassung des Tages.', quotes: [] },
  { kind: 'update', text: 'Kurz vor 9 Uhr MEZ fielen die Telefone aus.', quotes: [] },
]
