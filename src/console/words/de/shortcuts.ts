import type { shortcuts as en } from '../en/shortcuts.ts'

export const shortcuts: typeof en = {
  singleKeys: {
    on: 'Tasten ohne Strg oder Alt lassen sich abschalten:',
    off: 'Tasten ohne Strg oder Alt sind auf diesem Gerät abgeschaltet:',
  },
  rows: {
    palette: 'Alles suchen oder tun',
    shortcuts: 'Diese Liste',
    home: 'Start',
    incidents: 'Vorfälle',
    fresh: 'Neuer Vorfall',
    owedNext: 'Zum nächsten, das geschuldet ist',
    owedBefore: 'Zum vorigen',
    owedWrite: 'Es schreiben (wenn es den Fokus hat)',
    owedSnooze: 'Später daran erinnern lassen',
    owedHand: 'Es übergeben',
    letThrough: 'Frage oder Antwort freigeben (mit dem Fokus darauf)',
    hideWords: 'Sie ausblenden',
    save: 'Speichern (beim Schreiben)',
    publish: 'Veröffentlichen (beim Schreiben)',
    nextField: 'Zum nächsten Feld (beim Schreiben)',
    fieldBefore: 'Zum Feld davor (beim Schreiben)',
    nextRemark: 'Zur nächsten Bemerkung des Ratgebers (beim Schreiben)',
    remarkBefore: 'Zur Bemerkung davor (beim Schreiben)',
    fix: 'Formulierung des Ratgebers übernehmen (beim Schreiben)',
    ignore: 'Bemerkung mit Begründung übergehen (beim Schreiben)',
    policy: 'Zu dem, was die Vorgabe verlangt (beim Schreiben)',
    close: 'Schließen, was offen ist',
  },
}
