import type { RuleSample } from '../sample.ts'

export const vagueSamples: readonly RuleSample[] = [
  { kind: 'first-notice', text: 'Wir untersuchen gerade ein Problem.', quotes: ['ein Problem'] },
  { kind: 'first-notice', text: 'Seit heute früh kommt es zu Problemen mit der Anmeldung.', quotes: ['kommt es zu Problemen'] },
  { kind: 'first-notice', text: 'Aktuell kommt es zu Störungen auf unserer Plattform.', quotes: ['kommt es zu Störungen'] },
  { kind: 'update', text: 'Die Ursache ist gefunden. Wir arbeiten an der Behebung der Störung.', quotes: ['an der Behebung der Störung'] },
  { kind: 'resolution', text: 'Die Störung ist behoben.', quotes: ['Die Störung'] },
  { kind: 'resolution', text: 'Alle Systeme laufen wieder normal.', quotes: ['Alle Systeme laufen wieder normal'] },
  { kind: 'update', text: 'Eine Lösung wurde eingespielt, wir beobachten die Lage.', quotes: ['Lösung wurde eingespielt'] },
  { kind: 'maintenance', text: 'Am Sonntag um 2 Uhr MEZ finden Wartungsarbeiten statt.', quotes: ['Wartungsarbeiten'] },
  { kind: 'first-notice', text: 'Es kann zu Beeinträchtigungen kommen.', quotes: ['kann zu Beeinträchtigungen kommen'] },
  { kind: 'report', text: 'Ein Fehler in einem Server führte zu einer Störung unserer Dienste.', quotes: ['Störung unserer Dienste'] },
  // Near misses: a symptom tied to a function stands somewhere in the message.
  { kind: 'first-notice', text: 'Wir untersuchen ein Problem: Rechnungen können nicht versendet werden.', quotes: [] },
  { kind: 'first-notice', text: 'Kartenzahlungen schlagen bei etwa einem Drittel der Kunden fehl.', quotes: [] },
  { kind: 'resolution', text: 'Die Störung ist behoben. Uploads waren von 9:40 bis 10:15 Uhr MEZ sehr langsam.', quotes: [] },
  { kind: 'maintenance', text: 'Die Buchungsseite ist zehn Minuten lang nicht erreichbar.', quotes: [] },
  { kind: 'first-notice', text: 'Kunden erhalten keine Bestätigungsmails.', quotes: [] },
  { kind: 'update', text: 'Noch immer brechen Telefonate nach wenigen Sekunden ab.', quotes: [] },
]
