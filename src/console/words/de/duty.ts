import type { duty as en } from '../en/duty.ts'

const after = (minutes: number): string => (minutes === 1 ? 'einer Minute' : `${minutes} Minuten`)

export const duty: typeof en = {
  lead: 'Was Kunden geschuldet ist, erfährt eine Person nach der anderen, bis es jemand erledigt hat. Eine Mail bekommt immer, wer gefragt ist; Chat und Browser kommen dazu.',
  order: 'In welcher Reihenfolge',
  everybody: 'Niemand ist genannt: Alle, die veröffentlichen dürfen, erfahren es sofort, und noch einmal, wenn nichts geschehen ist.',
  steps: {
    first: (name) => `Zuerst erfährt es ${name}: vorab und zur Zeit selbst.`,
    next: (name, minutes) => `Ist es nach ${after(minutes)} nicht erledigt, erfährt es ${name}.`,
    again: (name, minutes) => `Ist es nach ${after(minutes)} nicht erledigt, erfährt es ${name} noch einmal. Danach ist Ruhe.`,
    all: (minutes) => `Ist es nach weiteren ${after(minutes)} nicht erledigt, erfahren es alle zusammen. Danach ist Ruhe.`,
    everybody: 'Alle, die veröffentlichen dürfen, erfahren es sofort, und noch einmal, wenn nichts geschehen ist.',
  },
  now: 'Was dann geschieht',
  passedOver: 'Wird übergangen: gesperrt oder in einer Rolle, die nicht veröffentlichen darf.',
  wait: 'Minuten bis zur nächsten Person',
  waitOf: (name) => `Minuten, die ${name} hat, bevor es die nächste Person erfährt`,
  up: (name) => `${name} nach oben`,
  down: (name) => `${name} nach unten`,
  drag: (name) => `${name} ziehen`,
  remove: (name) => `${name} von der Liste nehmen`,
  moved: (name, place, of) => `${name} steht jetzt an Stelle ${place} von ${of}`,
  placed: (name, minutes) => (minutes === null ? name : `${name} (${minutes} Min.)`),
  add: 'Hinzufügen',
  addWhom: 'Jemanden hinzufügen',
  choose: 'Bitte wählen',
  saved: 'Gespeichert. Es gilt ab jetzt.',
  unsaved: 'Noch nicht gespeichert.',
  discard: 'Verwerfen',
  test: 'Testerinnerung an mich',
  tested: (email, browsers) =>
    browsers === 0
      ? `Unterwegs an ${email}. Keiner Ihrer Browser ist angemeldet.`
      : `Unterwegs an ${email} und ${browsers === 1 ? 'einen Ihrer Browser' : `${browsers} Ihrer Browser`}.`,
  browsers: 'Erinnerungen in diesem Browser',
  chat: {
    title: 'Ihr Chat',
    lead: 'Jede Erinnerung steht auch dort, damit sie auch sieht, wer gerade nicht an seiner Mail ist. Slack, Mattermost, Google Chat und ähnliche nehmen sie, wie sie ist.',
    url: 'Adresse für eingehende Nachrichten',
    urlHint: 'Ihr Chat nennt sie Ihnen („eingehender Webhook“). Wer sie kennt, kann dort schreiben; deshalb sehen sie hier nur Eigentümer.',
    add: 'Chat hinzufügen',
    change: 'Adresse speichern',
    added: 'Der Chat ist hinzugefügt.',
    changed: 'Die Adresse ist geändert.',
    secretTitle: 'Geheimnis für die Unterschrift',
    secretText:
      'Damit ist jede Nachricht unterschrieben. Es wird nur dieses eine Mal gezeigt; ein Chat, der keine Unterschriften prüft, braucht es nicht.',
    secretDone: 'Ich habe es aufbewahrt',
    renew: 'Neues Geheimnis',
    renewText: 'Das bisherige unterschreibt noch eine Woche lang mit.',
    former: 'Das vorige Geheimnis unterschreibt noch bis',
    test: 'Testnachricht senden',
    testing: 'Die Testnachricht ist unterwegs.',
    remove: 'Chat entfernen',
    removeTitle: 'Chat entfernen?',
    removeText: 'Dort erscheint keine Erinnerung mehr, und das Geheimnis wird vergessen. Mails und Browser bleiben.',
    removed: 'Der Chat ist entfernt.',
    last: 'Neueste Nachricht:',
    none: 'Noch ist dort keine Nachricht angekommen.',
    results: {
      delivered: 'sie wurde angenommen',
      retrying: 'sie wurde noch nicht angenommen und wird wieder versucht:',
      failed: 'sie wurde nicht angenommen:',
    },
  },
}
