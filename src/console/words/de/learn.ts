import type { learn as en } from '../en/learn.ts'

export const learn: typeof en = {
  lead: 'Worauf der Ratgeber achtet, während Sie schreiben, und warum. Alle Beispiele sind erfunden.',
  contents: 'Auf dieser Seite',
  say: 'Was die Leser wissen wollen',
  sayLead: 'Eine Meldung beantwortet diese Fragen, soweit ihre Art danach verlangt. „Noch nicht bekannt“ ist eine Antwort.',
  leaveOut: 'Was der Ratgeber bemängelt',
  leaveOutLead: 'Nichts davon hält eine erste Meldung auf, außer Ihre Organisation hat es so beschlossen.',
  bad: 'Nicht so',
  good: 'Besser',
  example: 'Zum Beispiel',
  levels: { hint: 'Hinweis', warning: 'Rat', error: 'Bitte ändern' },
}
