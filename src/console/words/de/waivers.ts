import type { waivers as english } from '../en/waivers.ts'

export const waivers: typeof english = {
  ignore: 'Übergehen…',
  ignoreOne: (what) => `„${what}“ übergehen…`,
  why: 'Warum wird das übergangen?',
  whyHint: 'Bleibt bei uns: steht nie auf der Seite, in Mails oder Feeds.',
  save: 'Übergehen',
  ignored: (reason, name) => `Übergangen: ${reason} — ${name}`,
  nowIgnored: 'Übergangen, mit Ihrer Begründung.',
  takeBack: 'Doch beachten',
  takeBackOne: (what) => `Doch beachten: ${what}`,
  takenBack: 'Wird wieder beachtet.',
  count: (count) => (count === 1 ? '1 Bemerkung des Ratgebers wurde übergangen' : `${count} Bemerkungen des Ratgebers wurden übergangen`),
  needless: 'Nicht mehr nötig',
  needlessHint: 'Der Text ist jetzt ein anderer, oder der Ratgeber hat nichts mehr dagegen.',
  remove: 'Entfernen',
  removeOne: (what) => `Entfernen: ${what}`,
  missing: (what) => `Fehlt: ${what}`,
  quoted: (quote) => `„${quote}“`,
  policy: {
    asks: (count, first) =>
      count === 1 ? `Unsere Vorgabe verlangt noch eines: ${first}` : `Unsere Vorgabe verlangt noch ${count} Dinge, zuerst: ${first}`,
    go: 'Hingehen',
    none: 'Die Vorgabe verlangt nichts mehr.',
    next: 'Zu dem, was die Vorgabe verlangt',
  },
}
