import type { palette as en } from '../en/palette.ts'

export const palette: typeof en = {
  incident: { label: 'Neuer Vorfall', keywords: 'öffnen melden Ausfall Störung veröffentlichen erste Meldung' },
  maintenance: { label: 'Wartung planen', keywords: 'neu geplante Arbeiten Zeitfenster ankündigen veröffentlichen' },
  drill: { label: 'Übung beginnen', keywords: 'neu üben Probe Test' },
  settings: {
    policy: 'Einstellungen: Vor dem Veröffentlichen',
    clock: 'Einstellungen: Uhr',
    approvals: 'Einstellungen: Freigaben',
    duty: 'Einstellungen: Wer erinnert wird',
    legal: 'Einstellungen: Rechtliche Fristen',
    questions: 'Einstellungen: Fragen der Leser',
    trackers: 'Einstellungen: Tracker für Tickets',
    sending: 'Einstellungen: Versand',
    drill: 'Einstellungen: Übungsbetrieb',
    sealed: 'Einstellungen: Versiegelte Notizen',
  },
  settingsKeywords: { duty: 'Bereitschaft Chat Erinnerungen', drill: 'üben', sending: 'anhalten freigeben' },
}
