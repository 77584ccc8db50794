import type { ShortWords } from './short-words.ts'

export const deShort: ShortWords = {
  drill: 'ÜBUNG.',
  mark: {
    update: ['neuer Stand'],
    correction: ['Berichtigung'],
    report: ['Bericht'],
    done: ['Maßnahme erledigt'],
    moved: ['Maßnahme verschoben'],
    dropped: ['Maßnahme aufgegeben'],
    resolved: ['behoben'],
    scheduled: ['geplante Wartung', 'Wartung'],
    in_progress: ['Wartung läuft', 'Wartung'],
    verifying: ['Wartung fertig, wird geprüft', 'Wartung fertig'],
    completed: ['Wartung abgeschlossen', 'Wartung fertig'],
    called_off: ['Wartung abgesagt', 'abgesagt'],
  },
  next: {
    by: (time) => `Nächste Nachricht bis ${time}.`,
    brief: (time) => `Neues bis ${time}.`,
    onChange: 'Neues, sobald sich etwas ändert.',
  },
  since: (time) => `Seit ${time}.`,
  lasted: (span, duration) => `${span} (${duration}).`,
  permanent: {
    nothing_lost: 'Kein Datenverlust.',
    lost: 'Daten sind teilweise verloren.',
    recoverable: 'Fehlende Daten sind wiederherstellbar.',
    checking: 'Möglicher Datenverlust wird geprüft.',
  },
}
