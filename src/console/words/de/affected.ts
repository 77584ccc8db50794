import type { affected as en } from '../en/affected.ts'

export const affected: typeof en = {
  title: 'Leser sagen, dass sie betroffen sind',
  hint: 'In der letzten halben Stunde auf Ihrer Seite angetippt. Ein Hinweis, kein Beweis; öffentlich wird dadurch nichts.',
  numbers: { one: 'einer', few: 'einige', ten: 'etwa zehn', dozens: 'Dutzende', hundreds: 'Hunderte' },
  since: 'seit',
  begin: 'Vorfall beginnen',
  beginWith: (component) => `Vorfall beginnen: ${component}`,
  beside: 'Leser sagen, dass sie betroffen sind',
  too: 'Auch Leser sagen es',
}
