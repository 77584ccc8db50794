import type { RuleId } from '../vocabulary.ts'
import type { RulePage } from './rule.ts'

/** The page of every rule in German. */
export const germanPages: Readonly<Record<RuleId, RulePage>> = {
  vague: {
    title: 'Vage',
    why: 'Was sie nicht tun können, suchen die Leser zuerst; „ein Problem“ schickt sie zu Ihrer Hotline. PagerDuty, GOV.UK und openstatus stellen es ebenfalls voran.',
    bad: ['Wir untersuchen ein Problem.', 'Es kann zu Beeinträchtigungen unserer Dienste kommen.', 'Die Störung ist behoben.'],
    good: [
      'Rechnungen lassen sich seit 9:40 Uhr MEZ nicht versenden.',
      'Seiten des Shops öffnen sich langsam, meist nach etwa 30 Sekunden.',
      'Kartenzahlungen schlugen von 9:40 bis 10:15 Uhr MEZ fehl; sie gehen wieder.',
    ],
  },
  jargon: {
    title: 'Fachsprache',
    why: 'Die ersten vierzig Wörter entscheiden, ob eine Führungskraft handeln kann; wie der Rechner heißt, ist jedem gleich, der sich nicht anmelden kann.',
    bad: [
      'Die Pods im Cluster stürzen ab.',
      'Wir sehen Paketverluste bei unserem Transitprovider.',
      'Der Failover hing, und die Replikation hinkt hinterher.',
    ],
    good: [
      'Rechnungen lassen sich seit 9:40 Uhr MEZ nicht versenden.',
      'Einer unserer Datenbankserver steht, und die Anmeldung schlägt fehl.',
      'Die API antwortet langsam.',
    ],
  },
  blame: {
    title: 'Schuldzuweisung',
    why: 'In den Augen Ihrer Kunden ist Ihr Dienst ausgefallen. Eine Abhängigkeit als Tatsache zu nennen ist in Ordnung, als Entschuldigung ist sie es nicht; das rät auch Statuspage.',
    bad: [
      'Unser Rechenzentrum hat geschlampt und uns nie gewarnt.',
      'Der Ausfall geht auf menschliches Versagen zurück.',
      'Das liegt außerhalb unseres Einflussbereichs.',
    ],
    good: [
      'Ein Stromausfall in unserem Rechenzentrum hat um 14:05 Uhr MEZ alle Server angehalten.',
      'Eine Änderung der Konfiguration hat die Anmeldung 40 Minuten lang verhindert.',
    ],
  },
  guilt: {
    title: 'Zerknirschung',
    why: 'Eine schlichte Entschuldigung wird gehört. Beiwörter und Wiederholungen klingen nach Theater und machen aus einer Nachricht über die Leser eine über Sie.',
    bad: [
      'Dieser inakzeptable Ausfall tut uns unendlich leid.',
      'Wir schämen uns für das, was heute geschehen ist.',
      'Es tut uns leid. Rechnungen ließen sich nicht versenden. Wir bitten nochmals um Entschuldigung.',
    ],
    good: [
      'Wir bitten die Unterbrechung zu entschuldigen.',
      'Rechnungen ließen sich von 9:40 bis 10:15 Uhr MEZ nicht versenden. Wir bitten um Entschuldigung.',
    ],
  },
  liability: {
    title: 'Haftung',
    why: 'Schuld und Ersatz regeln Verträge und Menschen, die darüber entscheiden dürfen; ein nachts geschriebener Satz ist später ein Beweis.',
    bad: ['Der Ausfall war unser Fehler.', 'Wir übernehmen die volle Verantwortung.', 'Alle Kunden erhalten eine Gutschrift für Dienstag.'],
    good: [
      'Ein abgelaufenes Zertifikat hat den Export angehalten. Wir haben es erneuert.',
      'Was das für Ihren Vertrag bedeutet, schreiben wir Ihnen bis Freitag.',
    ],
  },
  promise: {
    title: 'Versprechen',
    why: 'Ein gebrochenes Versprechen kostet mehr als der Ausfall; Schätzungen werden eingeschränkt und bestätigt oder weggelassen. PagerDuty und openstatus raten, stattdessen die nächste Nachricht zu versprechen.',
    bad: [
      'Wir stellen sicher, dass so etwas nie wieder passiert.',
      'Bis 17 Uhr sind alle Postfächer wieder erreichbar.',
      'Ihre Daten sind unter allen Umständen sicher.',
    ],
    good: [
      'Wir haben einen Alarm ergänzt, der das innerhalb einer Minute erkennt.',
      'Wir erwarten die Postfächer am Nachmittag zurück und schreiben bis 16 Uhr MEZ wieder.',
    ],
  },
  minimising: {
    title: 'Verharmlosung',
    why: 'Was geringfügig ist, entscheidet, wer eine Stunde lang nicht arbeiten konnte. Eine Zahl sagt mehr und kränkt niemanden. „Kurz“ ist der häufigste Fehler in Ankündigungen.',
    bad: [
      'Im Shop gab es einen kleinen Schluckauf.',
      'Einige Nutzer sehen möglicherweise kurze Fehler.',
      'Nur wenige Kunden haben diese geringfügige Störung bemerkt.',
    ],
    good: [
      'Die Anmeldung schlug 12 Minuten lang fehl.',
      'Etwa 40 von 3.000 Kunden können ihre Rechnungen nicht öffnen.',
      'Die Arbeiten sind auf das Archiv beschränkt.',
    ],
  },
  speculation: {
    title: 'Vermutung',
    why: 'Eine Ursache geht hinaus, wenn sie geprüft ist, und nicht früher; „noch nicht bekannt“ ist immer eine Antwort. Eine Diagnose zurückzunehmen kostet mehr als zu warten (PagerDuty, openstatus).',
    bad: [
      'Das liegt vermutlich an einem Problem bei unserem DNS-Anbieter.',
      'Wir vermuten, dass das Update von gestern Nacht schuld ist.',
      'Es sieht so aus, als sei ein Switch ausgefallen.',
    ],
    good: ['Die Ursache ist noch nicht bekannt.', 'Der Dienst scheint wieder stabil zu laufen.', 'Ein Switch ist ausgefallen.'],
  },
  'long-sentence': {
    title: 'Langer Satz',
    why: 'Ratgeber für einfache Sprache teilen Sätze über 25 Wörtern und kommen im Mittel auf 15 bis 20: Unter Druck liest man einen Satz einmal und verliert, was hinten steht.',
    bad: [
      'Seit heute Morgen können Kunden des Shops in Bern nicht mehr mit Karte zahlen, weil das Terminal an der Kasse die Bank nicht erreicht, die jede einzelne Zahlung bestätigen muss, bevor der Bon gedruckt wird.',
    ],
    good: ['Seit heute Morgen können Kunden des Shops in Bern nicht mit Karte zahlen. Die Terminals erreichen die Bank nicht.'],
  },
  'empty-phrase': {
    title: 'Leere Wendung',
    why: '„Bald“ und „mit Hochdruck“ sagen nichts; Ratgeber für Störungsmeldungen verlangen eine Uhrzeit und streichen das Übrige.',
    bad: [
      'Wir beheben das schnellstmöglich.',
      'Unser Team arbeitet mit Hochdruck.',
      'Wir nehmen die Zuverlässigkeit unserer Plattform sehr ernst.',
    ],
    good: ['Wir schreiben bis 16 Uhr MEZ wieder.', 'Wir tauschen jetzt die defekte Platte.', 'Rechnungen lassen sich nicht versenden.'],
  },
  internals: {
    title: 'Interna',
    why: 'Eine Nachricht bleibt öffentlich: Schlüssel öffnen Türen, und Namen, Adressen und Pfade helfen dem, der eine sucht. Ratgeber zur Sicherheit halten sie aus allem heraus, was Kunden lesen.',
    bad: [
      'Der Host db-prod-03 stand um 12 Uhr MEZ.',
      'Die Anmeldung schlägt fehl, weil 10.20.3.4 nicht antwortet.',
      'Wir führen das als OPS-4711.',
    ],
    good: ['Einer unserer Datenbankserver stand um 12 Uhr MEZ.', 'Bei Fragen schreiben Sie an hilfe@example.com.'],
  },
  'time-without-zone': {
    title: 'Uhrzeit ohne Zone',
    why: 'Die Leser sitzen woanders als Sie, und die Seite wird noch Wochen später gelesen; Ratgeber für Wartungsankündigungen verlangen die Zone zu jedem Zeitfenster.',
    bad: ['Rechnungen lassen sich seit 9:40 Uhr nicht versenden.', 'Das Archiv ist am Sonntag von 21 bis 23 Uhr geschlossen.'],
    good: [
      'Rechnungen lassen sich seit 9:40 Uhr MEZ nicht versenden.',
      'Das Archiv ist am Sonntag von 21 bis 23 Uhr geschlossen (alle Zeiten MEZ).',
    ],
  },
  'person-name': {
    title: 'Name einer Person',
    why: 'Ein Bericht ohne Namen sagt, was geschah, und niemand wird gesucht und beschuldigt; Vorlagen für Berichte nennen keine. Eine Unterschrift oder wen man fragen kann, ist etwas anderes.',
    bad: ['Frau Lehmann hat das Zertifikat erneuert.', 'Unser Techniker Markus hat den Server neu gestartet.'],
    good: [
      'Wir haben das Zertifikat erneuert.',
      'Ein Techniker hat den Server neu gestartet.',
      'Bei Fragen hilft Ihnen Frau Lehmann: lehmann@example.com.',
    ],
  },
  boilerplate: {
    title: 'Floskeln ohne Inhalt',
    why: 'Wer sucht, was aus seiner Arbeit wird, findet nichts; auf manchen Seiten besteht fast jede Meldung aus solchen Sätzen, und sie werden nicht mehr gelesen.',
    bad: [
      'Die Störung wurde behoben.',
      'Wir untersuchen derzeit ein Problem und halten Sie auf dem Laufenden.',
      'Ein Fix wurde eingespielt, und wir beobachten die Lage.',
    ],
    good: [
      'Rechnungen lassen sich seit 10:15 Uhr MEZ wieder versenden. Es ist nichts verloren gegangen.',
      'Wir untersuchen, warum sich Rechnungen nicht versenden lassen.',
    ],
  },
  'long-message': {
    title: 'Lange Nachricht',
    why: 'Eine erste Meldung tut ihr Werk in 70 Wörtern, eine Aktualisierung in 90, eine Lösung in 120, der Anfang eines Berichts in 80; was dahinter steht, lesen wenige. Die Grenzen sind unsere, nach dem, was Ratgeber verlangen und gute Meldungen haben.',
    bad: [`${'Aus dem Shop in Bern lassen sich keine Rechnungen versenden. '.repeat(11)}Wir tauschen den Druckserver.`],
    good: [
      'Aus dem Shop in Bern lassen sich keine Rechnungen versenden. Wir tauschen den Druckserver und schreiben bis 16 Uhr MEZ wieder.',
    ],
  },
  'reading-level': {
    title: 'Schwer zu lesen',
    why: 'Behörden schreiben so, dass man es mit 9 bis 14 Jahren lesen kann. Im Deutschen zählt die Wiener Sachtextformel Wörter je Satz und lange Wörter; vom Sinn weiß sie nichts, deshalb ist das nie mehr als ein Hinweis.',
    bad: [
      'Die Wiederherstellung der Funktionalität erfordert eine Rekonfiguration der Authentifizierungsinfrastruktur. Administratorinnen benötigen zusätzliche Berechtigungen. Nachgelagerte Verifikationsmaßnahmen gewährleisten die Betriebsbereitschaft. Administrative Funktionalitäten erfordern umfangreiche Nacharbeiten.',
    ],
    good: [
      'Administratoren können sich nicht anmelden. Ein Server, der sie prüft, braucht eine neue Einstellung. Läuft er eine Stunde lang, geht die Anmeldung wieder.',
    ],
  },
  contradiction: {
    title: 'Widerspruch',
    why: 'Seite, Mail und Ihre eigenen Worte stehen nebeneinander; wo sie sich widersprechen, glauben die Leser keinem davon. Atlassian verlangt eine Geschichte in allen Kanälen.',
    bad: [
      'Am Dienstag, den 28. November 2026, schlug die Anmeldung fehl.',
      'Alle Systeme laufen wieder normal.',
      'Die Störung ist behoben.',
    ],
    good: [
      'Am Samstag, den 28. November 2026, schlug die Anmeldung fehl.',
      'Einige Exporte laufen wieder.',
      'Sobald die Störung behoben ist, schreiben wir wieder.',
    ],
  },
  'broken-promise': {
    title: 'Gebrochenes Versprechen',
    why: 'Eine zugesagte Uhrzeit wird auch ohne Neuigkeiten gehalten: PagerDuty, openstatus und GitLab binden sich alle an eine Uhr. Wurde sie versäumt, haben es die Leser gemerkt, und ein schlichter Halbsatz kostet weniger als Schweigen.',
    bad: ['Es folgen keine weiteren Meldungen.', 'Weitere Meldungen wird es nicht geben.'],
    good: ['Die nächste Nachricht kommt bis 16 Uhr MEZ.', 'Wir schreiben wieder, sobald die Exporte laufen.'],
  },
}
