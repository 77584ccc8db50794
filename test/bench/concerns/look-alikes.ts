/** Much the same words, and each wants an answer of its own. */
export const lookAlikes: readonly (readonly [string, string])[] = [
  ['When do we get our door code?', 'Is the door code the same as last week?'],
  ['When do we get our door code?', 'Were door codes stolen?'],
  ['When will the export work again?', 'Why does the export not work?'],
  ['Do I get a refund for my ticket?', 'Can I give my ticket to a friend?'],
  ['Are the invoices of last week lost?', 'Who pays the invoices of last week?'],
  ['How long was the site down?', 'Who was affected while the site was down?'],
  ['Is the mobile app affected?', 'Where can I download the mobile app?'],
  ['Do we have to change our passwords?', 'Were our passwords stolen?'],
  ['Wann bekommen wir den Türcode?', 'Ist der Türcode derselbe wie letzte Woche?'],
  ['Wann kommt meine Bestellung?', 'Wie kann ich meine Bestellung stornieren?'],
  ['Sind die Rechnungen verloren?', 'Warum sind die Rechnungen doppelt?'],
  ['Bekomme ich das Geld für mein Abo zurück?', 'Wie kündige ich mein Abo?'],
  ['Wann geht der Kalender wieder?', 'Sind Termine aus dem Kalender weg?'],
  ['Ist unser Konto gesperrt?', 'Wer hat Zugriff auf unser Konto?'],
  ['Wurden Passwörter gestohlen?', 'Wo ändere ich mein Passwort?'],
  ['Wie lange dauert die Lieferung noch?', 'Was kostet die Lieferung jetzt?'],
]
