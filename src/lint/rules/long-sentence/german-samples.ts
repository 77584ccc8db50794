import type { RuleSample } from '../sample.ts'

export const longSentenceSamples: readonly RuleSample[] = [
  {
    kind: 'update',
    text: 'Seit heute Morgen um 9:40 Uhr MEZ können Kunden, die sich über das neue Portal anmelden, keine Rechnungen mehr öffnen, weil nach dem Umzug in das andere Rechenzentrum noch eine Freigabe fehlt.',
    quotes: ['das andere Rechenzentrum noch eine Freigabe fehlt'],
  },
  // Near misses.
  {
    kind: 'update',
    text: 'Kunden können keine Rechnungen öffnen. Nach dem Umzug in das andere Rechenzentrum fehlt noch eine Freigabe, die wir bis 14:30 Uhr MEZ erwarten.',
    quotes: [],
  },
]
