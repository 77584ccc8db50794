import type { ElementSamples } from '../sample.ts'

export const permanenceSamples: ElementSamples = {
  kind: 'resolution',
  present: [
    'Es sind keine Daten verloren gegangen.',
    'Bestellungen von 9:00 bis 9:20 Uhr sind verloren und müssen neu eingegeben werden.',
    'Alle verspäteten E-Mails werden zugestellt, sobald die Warteschlange leer ist.',
    'Nachrichten werden zwischengespeichert und später gesendet.',
    'Wir haben die Dateien aus der Sicherung der letzten Nacht wiederhergestellt.',
    'Es gibt keine Hinweise auf unbefugten Zugriff auf Konten.',
    'Ihre Daten sind sicher.',
    'Fehlende Einträge wurden nachgetragen.',
    'Passwörter waren nicht betroffen.',
  ],
  absent: [
    'Der Dienst ist wiederhergestellt.',
    'Das Gebäude war am Mittag ohne Strom.',
    'Wir haben die Verbindung zu unserem Anbieter verloren.',
    'Die Datenbank ist langsam.',
    'Bitte starten Sie die App neu.',
    'Ob Daten verloren gegangen sind, prüfen wir noch.',
  ],
}
