import type { AskedUnder } from './asked-under.ts'

/** What customers ask in German, by concern: one answer would do for all in a list. Each name keeps its half. */
export const askedInGerman: readonly AskedUnder[] = [
  {
    name: 'Schulplattform',
    half: 'tuned',
    concerns: {
      zurueck: [
        'Wann geht die Plattform wieder?',
        'wie lange dauert das noch',
        'Ab wann koennen die Kinder wieder arbeiten?',
        'Wann ist es behoben??',
        'Bis wann läuft alles wieder',
      ],
      abgaben: [
        'Wird die Abgabefrist verlängert?',
        'Verschiebt sich die Frist für die Hausaufgaben',
        'Meine Tochter hat gestern bis neun Uhr abends am Referat gesessen und konnte es dann nicht hochladen, sie war in Tränen aufgelöst, weil die Lehrerin sehr streng ist und es schon einmal Ärger gab. Gilt die Frist für die Abgabe trotzdem oder wird sie verlängert?',
      ],
      verloren: ['Sind die hochgeladenen Dateien weg?', 'ist was verloren gegangen', 'Gehen unsere Dateien verloren?'],
      ursache: ['Woran liegt es?', 'Was ist die Ursache?', 'warum passiert das schon wieder'],
      passwort: ['Brauchen wir neue Passwörter?', 'Muss ich mein Passwort ändern'],
      mail: ['Wie erreiche ich die Lehrer solange?', 'Wie kann ich der Lehrerin schreiben bis es geht'],
    },
  },
  {
    name: 'doppelt abgebucht',
    half: 'tuned',
    concerns: {
      zurueck: [
        'Wann bekomme ich mein Geld zurück?',
        'bis wann ist das geld wieder auf dem konto',
        'Wie lange dauert die Rückbuchung?',
        'Wann wird der doppelte Betrag erstattet',
      ],
      gebuehren: [
        'Wer zahlt die Gebühren der Bank?',
        'Übernehmen Sie die Rücklastschriftgebühr?',
        'Meine Bank will Gebühren, erstattet ihr die?',
      ],
      bestellung: ['Wird meine Bestellung trotzdem verschickt?', 'kommt die bestellte ware jetzt', 'Habe ich jetzt doppelt bestellt?'],
      selbst: [
        'Muss ich selbst etwas tun?',
        'was soll ich machen',
        'Ich habe am Montag Schuhe für meinen Sohn gekauft und jetzt zweimal 79 Euro weg, und das eine Woche vor dem Urlaub, wo wir jeden Cent brauchen. Die Bank sagt, ich kann zurückbuchen lassen, der Händler sagt, ich soll warten. Was soll ich denn nun tun?',
      ],
      betroffen: ['Bin ich auch betroffen?', 'Woher weiß ich ob ich betroffen bin', 'Betrifft das auch Paypal?'],
      daten: ['Sind meine Kontodaten sicher?', 'wurden kontodaten gestohlen'],
    },
  },
  {
    name: 'Mailserver',
    half: 'tuned',
    concerns: {
      ankunft: [
        'Kommen die Mails noch an?',
        'Sind unsere E-Mails verloren?',
        'gehen mails an uns verloren',
        'Werden die Mails von heute Morgen nachgeliefert?',
      ],
      dauer: [
        'Wann können wir wieder Mails verschicken?',
        'Wann geht der Versand wieder',
        'Dauert es noch lange bis wir senden können?',
        'ab wann ist das Senden wieder möglich',
      ],
      kalender: ['Ist der Kalender auch betroffen?', 'geht der kalender noch'],
      umweg: [
        'Gibt es eine Möglichkeit, trotzdem zu senden?',
        'Wie kann ich in der Zwischenzeit eine Mail verschicken?',
        'Guten Tag, wir müssen heute ein Angebot abgeben, die Ausschreibung endet um 15 Uhr und es muss per Mail von unserer Domain kommen, daran hängen bei uns vier Arbeitsplätze, der Chef läuft schon im Kreis. Kann man solange auf anderem Weg Mails senden?',
      ],
      ursache: ['Warum kommt das jede Woche vor?', 'Was ist der Grund für die Störung'],
      wieder: ['Passiert das wieder?', 'Was tun Sie damit das nicht nochmal vorkommt?'],
    },
  },
  {
    name: 'Telefonie',
    half: 'held back',
    concerns: {
      dauer: [
        'Wann können wir wieder telefonieren?',
        'Wie lange sind wir noch nicht erreichbar?',
        'wann geht das telefon wieder',
        'Bis wann ist die Telefonanlage repariert?',
        'Ist ein Ende der Störung absehbar?',
      ],
      umleitung: [
        'Kann ich die Nummer aufs Handy umleiten?',
        'Wie richte ich eine Umleitung auf mein Handy ein',
        'Wir sind eine Arztpraxis mit zwei Helferinnen, und seit heute früh kann niemand anrufen, auch keine Notfälle, die Leute stehen schon vor der Tür und schimpfen. Mein Mann hat gesagt, man kann das irgendwie aufs Handy legen. Wie geht die Umleitung auf ein Handy?',
      ],
      notruf: ['Funktioniert der Notruf?', 'Kann man die 112 noch wählen', 'geht der notruf trotzdem'],
      anrufe: [
        'Sehe ich später, wer angerufen hat?',
        'Bekommen wir eine Liste der verpassten Anrufe?',
        'sind die verpassten anrufe irgendwo zu sehen',
      ],
      geld: ['Bekommen wir eine Gutschrift?', 'gibt es eine Entschädigung für den Ausfall', 'Erstatten Sie uns den Tag?'],
      fax: ['Geht das Fax?', 'Ist Fax ebenfalls betroffen'],
    },
  },
  {
    name: 'Rechnungen',
    half: 'held back',
    concerns: {
      falsch: [
        'Sind die Rechnungen vom Montag falsch?',
        'stimmen die rechnungen von montag',
        'Welche Rechnungen sind falsch?',
        'Woran erkenne ich, welche Rechnungen betroffen sind',
      ],
      neu: [
        'Müssen wir die Rechnungen neu verschicken?',
        'Werden die Rechnungen automatisch korrigiert oder müssen wir sie neu schreiben?',
        'muss ich alle rechnungen nochmal schicken',
      ],
      export: [
        'Wann funktioniert der Export zum Steuerberater wieder?',
        'Wie lange geht der DATEV Export noch nicht',
        'ab wann kann ich wieder exportieren',
        'Der Steuerberater wartet seit drei Tagen auf unsere Zahlen und ruft zweimal täglich an, am zehnten ist die Umsatzsteuer fällig und ich habe nächste Woche Urlaub, den ich nicht schon wieder verschieben möchte. Wann kann man endlich wieder exportieren?',
      ],
      frist: ['Was ist mit der Umsatzsteuer am 10.?', 'Schaffen wir die Umsatzsteuervoranmeldung rechtzeitig?'],
      daten: ['Sind Daten verloren?', 'Ist etwas von unseren Daten weg', 'sind unsere buchungen noch da'],
      grund: ['Wie konnte das passieren?', 'Warum waren die Beträge falsch?'],
    },
  },
  {
    name: 'Fahrkarten',
    half: 'held back',
    concerns: {
      gilt: [
        'Gilt mein Ticket auch ohne App?',
        'Mein Ticket wird nicht angezeigt, darf ich trotzdem fahren?',
        'kann ich ohne die app mit meinem ticket fahren',
        'Ich stehe hier am Bahnsteig, der Zug kommt in sechs Minuten, die App zeigt nur einen Kreis, der sich dreht, und letztes Mal hat mich die Kontrolle sechzig Euro gekostet, obwohl ich ein Abo habe. Gilt mein Ticket, wenn die App es nicht anzeigt?',
      ],
      strafe: ['Muss ich die Strafe bezahlen?', 'Bekomme ich das erhöhte Fahrgeld zurück?', 'wer zahlt meine strafe von 60 euro'],
      wann: ['Wann geht die App wieder?', 'wie lange noch???', 'Wann kann ich wieder Tickets kaufen', 'Ab wann läuft die App'],
      kaufen: [
        'Wo kann ich solange ein Ticket kaufen?',
        'Gibt es Fahrkarten auch am Automaten?',
        'kann ich stattdessen beim fahrer kaufen',
      ],
      abo: ['Ist mein Abo noch gültig?', 'ist das abo weg'],
      doppelt: ['Wurde ich zweimal belastet?', 'mein ticket wurde 2x abgebucht, krieg ich das geld zurück?'],
    },
  },
]
