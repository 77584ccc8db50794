import type { ElementSamples } from '../sample.ts'

export const patienceSamples: ElementSamples = {
  kind: 'update',
  present: [
    'Danke für Ihre Geduld.',
    'Wir bitten um etwas Geduld.',
    'Vielen Dank für euer Verständnis.',
    'Wir bitten um Ihr Verständnis.',
    'Bitte haben Sie noch ein wenig Geduld.',
  ],
  absent: [
    'Wir bitten um Entschuldigung.',
    'Patienten können online keine Termine buchen.',
    'Wir verstehen die Ursache jetzt besser.',
    'Danke für Ihren Hinweis.',
    'Wir entschuldigen uns.',
  ],
}
