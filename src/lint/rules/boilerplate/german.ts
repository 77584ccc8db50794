/** The words of which notices without content are made. */
export const stockWords = `
  aber alle allem allen alles als also am an auch auf aus bei beim bereits bestehen besteht bis bitte da damit danach dann das dass dem den der derzeit des deshalb die dies diese diesem diesen dieser dieses durch
  ein eine einem einen einer eines einige er es euch euer eure eurem euren für gerade haben hat hier ihr ihre ihrem ihren ihnen im in ist jetzt kann können könnte könnten
  man mehr mit möchten nach nicht noch nun nur ob oder sein seit sich sie sind so sobald soll sollte und uns unser unsere unserem unseren unserer vom von vor war waren weiter weiterhin weitere wenn werden wie wieder wir wird wurde wurden worden
  zu zum zur zurzeit über um unter zwischen
  aktuell momentan inzwischen mittlerweile kürze demnächst erneut eventuell möglich möglicherweise vollständig teilweise vorübergehend eng genau normal gewohnt reibungslos stabil erfolgreich geplant entstanden mögliche schnell schnellstmöglich umgehend intensiv hochdruck
  analyse analysieren arbeiten arbeit auftreten ausfall bearbeiten bedauern beeinträchtigung behebung beheben behoben beobachten beseitigen beseitigt betrieb betroffen dank danke dienst
  einschränkung einzelne entschuldigen entschuldigung ermitteln fehler fortschritt funktionieren geben geduld gelöst gefunden identifiziert information informationen informieren infrastruktur kommen kommt kunde kunden kundinnen lage laufen laufenden läuft lösen lösung
  maßnahme melden nutzer nutzen hinweis problem probleme prüfen situation stand status störung system team techniker tun umfang umstand umstände unannehmlichkeit unannehmlichkeiten unregelmäßigkeit unterbrechung untersuchen untersuchung update updates ursache
  verfügbar verfügung verständnis vielen vorfall wartung wartungsarbeiten wiederhergestellt service services plattform leistung eingespielt fix halten leid tut abgeschlossen beendet durchgeführt beginnen beginnt
  planmäßig sicherstellen überwachen leider sorgen hiermit gekommen kam komplett betriebsbereit normalbetrieb
`
