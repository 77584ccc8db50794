import type { Language } from '../page/page.ts'

/** What a plan begins with where nobody has written better: true of every maintenance that starts and ends. */
export const preparedWords: Readonly<Record<Language, { readonly started: string; readonly completed: string }>> = {
  en: { started: 'The planned work has begun.', completed: 'The planned work is done. Everything works as before.' },
  de: { started: 'Die geplanten Arbeiten haben begonnen.', completed: 'Die geplanten Arbeiten sind beendet. Alles geht wieder wie zuvor.' },
}
