import type { tokens as en } from '../en/tokens.ts'

export const tokens: typeof en = {
  lead: 'Mit einem Token handelt ein Programm über die API, nur mit den Rechten, die Sie ihm geben, und nie über Ihre eigene Rolle hinaus. Es endet mit Ihnen.',
  make: 'Token erstellen',
  caption: 'API-Token',
  columns: { name: 'Name', role: 'Darf', maker: 'Erstellt von', used: 'Zuletzt benutzt', expires: 'Endet', act: 'Aktionen' },
  never: 'nie',
  ownMaker: 'dem Server selbst',
  less: (count, role) =>
    `zurzeit nur ${count === 1 ? '1 Recht' : `${count} Rechte`}, denn wer es erstellt hat, hat heute die Rolle „${role}“`,
  endsSoon: 'Erstellen Sie vorher ein neues.',
  noEnd: 'endet nicht von selbst',
  ended: 'beendet',
  expired: 'abgelaufen',
  all: (role) => `alles, was die Rolle „${role}“ darf`,
  some: (count, role) => (count === 1 ? `1 Recht, Rolle „${role}“` : `${count} Rechte, Rolle „${role}“`),
  end: 'Beenden',
  endTitle: (name) => `„${name}“ beenden?`,
  endText:
    'Was es benutzt, wird ab der nächsten Anfrage abgewiesen. Das lässt sich nicht rückgängig machen; ein neues Token lässt sich jederzeit erstellen.',
  endedToast: 'Das Token ist beendet.',
  old: 'Beendete',
  empty: {
    title: 'Noch handelt hier kein Programm',
    text: 'Erstellen Sie für jedes ein eigenes Token: das Deployment, den Chatbot, die Überwachung. Dann lässt sich jedes einzeln beenden, und das Journal sagt, welches gehandelt hat.',
  },
  form: {
    title: 'Token erstellen',
    name: 'Name',
    nameHint: 'Wer es benutzt. So nennt es das Journal.',
    role: 'Rolle',
    scopes: 'Rechte',
    everything: 'Alles, was die Rolle darf',
    chosen: 'Nur diese',
    expiresAt: 'Endet am',
    expiresHint: 'Heute in einem Jahr, wenn Sie keinen anderen Tag wählen. Leer endet es nicht von selbst.',
    act: 'Erstellen',
    madeTitle: 'Das Token',
    madeText: 'Es wird nur dieses eine Mal gezeigt und nirgends aufbewahrt. Legen Sie es dorthin, wo das Programm seine Geheimnisse liest.',
    use: 'So senden es Programme:',
    close: 'Ich habe es',
  },
}
