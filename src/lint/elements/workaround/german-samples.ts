import type { ElementSamples } from '../sample.ts'

export const workaroundSamples: ElementSamples = {
  kind: 'update',
  present: [
    'Als Übergangslösung leeren Sie bitte den Cache Ihres Browsers.',
    'Bitte nutzen Sie bis dahin die App.',
    'In der Zwischenzeit können Sie per Überweisung zahlen.',
    'Wir empfehlen, Berichte heute Abend zu exportieren.',
    'Falls eine Seite leer bleibt, laden Sie sie bitte neu.',
    'Verwenden Sie stattdessen das alte Portal.',
    'Kunden müssen ihr Passwort neu vergeben.',
    'Sie können weiterhin telefonisch bestellen.',
    'Ihr könnt euch solange über den Browser anmelden.',
  ],
  absent: [
    'Bitte wenden Sie sich an den Support.',
    'Die App ist nicht betroffen.',
    'Wir versuchen, den Dienst wiederherzustellen.',
    'Bitte entschuldigen Sie die Unterbrechung.',
    'Nur Mitarbeiter können das Archiv öffnen.',
    'Wir sind auf die zweite Leitung ausgewichen.',
    'Wir suchen nach einer Übergangslösung.',
    'Sie können sich jetzt wieder anmelden.',
  ],
}
