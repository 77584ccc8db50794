import type { push as en } from '../en/push.ts'

export const push: typeof en = {
  title: 'Erinnerungen in diesem Browser',
  lead: 'Eine Mitteilung auf dem Bildschirm, wenn etwas geschuldet ist und Sie gefragt sind, auch wenn keine Konsole offen ist. Die Mail kommt trotzdem. Wenn Sie sich hier abmelden, endet es.',
  states: {
    insecure: 'Browser lassen sich nur von Seiten über https wecken. Diese Konsole ist über einfaches http erreicht.',
    missing:
      'Dieser Browser lässt sich nicht von einer Seite wecken. Aktuelle Versionen von Firefox, Chrome, Edge und Safari können es, auf dem iPhone noch nicht.',
    'no-keys': 'Der Server hat seine Schlüssel noch nicht erzeugt. Laden Sie diese Seite gleich noch einmal.',
    blocked:
      'Dieser Browser blockiert Mitteilungen von hier. Erlauben Sie sie für diese Seite in seinen Einstellungen (oft hinter dem Zeichen neben der Adresse) und kommen Sie dann zurück.',
    off: 'Dieser Browser ist nicht angemeldet.',
    on: 'Dieser Browser ist angemeldet.',
  },
  subscribe: 'In diesem Browser erinnern',
  subscribed: 'Dieser Browser ist angemeldet.',
  refused: 'Sie haben es nicht erlaubt; geändert wurde nichts.',
  unanswered:
    'Der Browser konnte sich nicht anmelden: Der Push-Dienst seines Herstellers antwortet nicht oder ist abgeschaltet. Manche Firmen und private Fenster sperren ihn.',
  list: 'Ihre angemeldeten Browser',
  here: 'hier',
  since: 'seit',
  reached: 'zuletzt erreicht',
  never: 'noch nicht erreicht',
  test: 'Test senden',
  testOf: (name) => `Test senden: ${name}`,
  tested: 'Der Test ist unterwegs. Erscheint nichts, sehen Sie nach, ob das System selbst auf „Nicht stören“ steht.',
  remove: 'Entfernen',
  removeOf: (name) => `${name} entfernen`,
  removed: 'Entfernt.',
  name: (browser, system) => `${browser} unter ${system}`,
  unknown: 'Ein Browser',
}
