import type { RewordingSamples } from '../../rewording/sample.ts'

export const germanRewordingSamples: RewordingSamples = {
  jargon: [
    ['Unser Kubernetes-Cluster antwortet nicht.', 'Unser Serververbund antwortet nicht.'],
    ['Wir sehen Paketverluste in Bern.', 'Wir sehen Netzwerkfehler in Bern.'],
    ['Die Replikation steht.', 'Die Übertragung der Daten steht.'],
    ['Die Firmware der Kasse ist alt.', 'Die Gerätesoftware der Kasse ist alt.'],
  ],
  blame: [
    [
      'Der Ausfall geht auf menschliches Versagen bei einer Umstellung zurück.',
      'Der Ausfall geht auf einen Fehler bei einer Umstellung zurück.',
    ],
    ['Ein Techniker hat versehentlich die Preisliste gelöscht.', 'Die Preisliste wurde gelöscht.'],
    ['Ein Mitarbeiter hat den falschen Server getrennt.', 'Der falsche Server wurde getrennt.'],
    ['Die Anmeldung geht nicht wegen unseres Providers.', 'Die Anmeldung geht nicht.'],
    ['Rechnungen gehen nicht raus. Darauf haben wir leider keinen Einfluss.', 'Rechnungen gehen nicht raus.'],
    ['Ursache war ein Bedienfehler.', 'Ursache war ein Fehler.'],
    ['Die Leitung wurde ohne jede Vorwarnung gekappt.', 'Die Leitung wurde gekappt.'],
    ['Die Anmeldung schlägt fehl. Unser Hoster lässt uns seit Stunden im Stich.', 'Die Anmeldung schlägt fehl.'],
  ],
  guilt: [
    ['Der verlorene Nachmittag tut uns unendlich leid.', 'Der verlorene Nachmittag tut uns leid.'],
    ['Wir bedauern das zutiefst.', 'Wir bedauern das.'],
    ['Es tut uns leid. Karten werden abgelehnt. Wir bitten nochmals um Entschuldigung.', 'Es tut uns leid. Karten werden abgelehnt.'],
    ['Wir schämen uns für die verlorenen Bestellungen.', 'Wir bedauern die verlorenen Bestellungen.'],
    ['Wir können uns gar nicht genug entschuldigen.', 'Wir entschuldigen uns.'],
    ['Uploads schlugen fehl. Das ist absolut inakzeptabel.', 'Uploads schlugen fehl.'],
    ['Wir bitten um Verzeihung.', 'Wir bitten um Entschuldigung.'],
    ['Wir haben Sie heute enttäuscht.', 'Es tut uns leid.'],
  ],
  liability: [
    ['Wir übernehmen die volle Verantwortung für die fehlenden Buchungen.', 'Wir entschuldigen uns für die fehlenden Buchungen.'],
    ['Das war unser Fehler.', 'Wir entschuldigen uns.'],
    ['Der Ausfall war unser Fehler.', 'Wir entschuldigen uns für den Ausfall.'],
    ['Bestellungen kamen zu spät. Das hätte nicht passieren dürfen.', 'Bestellungen kamen zu spät.'],
    ['Bestellungen kamen zu spät. Alle Läden bekommen eine Erstattung.', 'Bestellungen kamen zu spät.'],
  ],
  promise: [
    ['Bis 17 Uhr MEZ sind alle Postfächer wieder erreichbar.', 'Bis 17 Uhr MEZ sind voraussichtlich alle Postfächer wieder erreichbar.'],
    [
      'Der Shop wird innerhalb von zwei Stunden wiederhergestellt.',
      'Der Shop wird voraussichtlich innerhalb von zwei Stunden wiederhergestellt.',
    ],
    ['Wir beheben den Fehler in den Berichten bis morgen.', 'Wir beheben den Fehler in den Berichten voraussichtlich bis morgen.'],
    ['Das wird nie wieder vorkommen.', 'Wir wollen vermeiden, dass das noch einmal geschieht.'],
    [
      'Wir haben einen Alarm ergänzt, um sicherzustellen, dass sich das nicht wiederholt.',
      'Wir haben einen Alarm ergänzt, um das unwahrscheinlicher zu machen.',
    ],
    ['Wir garantieren, dass keine Buchung verloren geht.', 'Wir erwarten, dass keine Buchung verloren geht.'],
    ['Das löst das Problem ein für alle Mal.', 'Das löst das Problem.'],
    ['Damit ist ein weiterer Ausfall ausgeschlossen.', 'Damit ist ein weiterer Ausfall weniger wahrscheinlich.'],
    ['Der Fehler ist endgültig behoben.', 'Der Fehler ist behoben.'],
    ['Spätestens am Freitag läuft alles wieder.', 'Am Freitag läuft voraussichtlich alles wieder.'],
    ['Wir versprechen Ihnen, es besser zu machen.', 'Wir haben uns vorgenommen, es besser zu machen.'],
  ],
  minimising: [
    ['Es gab eine kurze Unterbrechung der Kartenzahlung.', 'Es gab eine Unterbrechung der Kartenzahlung.'],
    ['Einige Nutzer können sich möglicherweise nicht anmelden.', 'Einige Nutzer können sich nicht anmelden.'],
    ['Nur wenige Kunden waren betroffen.', 'Einige Kunden waren betroffen.'],
    ['Wir hatten einen kleinen Schluckauf bei den Mails.', 'Wir hatten ein Problem bei den Mails.'],
    ['Das Portal war kurzzeitig nicht erreichbar.', 'Das Portal war nicht erreichbar.'],
    ['Zum Glück war Sonntag.', 'Es war Sonntag.'],
    ['Mails kamen zu spät. Solche Ausfälle sind äußerst selten.', 'Mails kamen zu spät.'],
    ['Bei einzelnen Kunden kann es zu alten Preisen kommen.', 'Bei einigen Kunden kommt es zu alten Preisen.'],
    ['Der Ausfall dauerte nur 5 Minuten.', 'Der Ausfall dauerte 5 Minuten.'],
  ],
  speculation: [
    ['Die Fehler liegen vermutlich an einer vollen Festplatte.', 'Die Ursache ist noch nicht bestätigt.'],
    ['Rechnungen gehen nicht raus, vermutlich wegen einer vollen Festplatte.', 'Rechnungen gehen nicht raus.'],
    ['Es sieht so aus, als ob ein Switch defekt ist.', 'Die Ursache ist noch nicht bestätigt.'],
    [
      'Rechnungen gehen nicht raus. Wir vermuten das Update von gestern.',
      'Rechnungen gehen nicht raus. Die Ursache ist noch nicht bestätigt.',
    ],
  ],
}
