export const preventionPhrases = {
  // Words that say "so that it does not come again".
  recurrence: `
    =künftig|=zukünftig|=zukunft|=fortan
    =ab =sofort|=jetzt
    =in =zukunft
    verhindern|vermeiden|vorbeugen|vorzubeugen|verhindert|vermieden|ausschließen|ausgeschlossen|vorbeugend|vorbeugung
    wiederholen|wiederholt|wiederholung|=erneut|erneuten|wiederkehren
    =nicht|=nie ~3 =wieder|=mehr|=noch =einmal?
    =früher|=schneller|=rechtzeitig|=frühzeitig ~4 erkennen|bemerken|reagieren|auffallen|auffällt|entdecken|gewarnt|warnen|handeln|eingreifen|alarmiert|merken|sehen
    =als konsequenz|folge|maßnahme|lehre|reaktion
    konsequenz|konsequenzen|lehren|maßnahmen|maßnahmenpaket|verbesserungen
    =darüber =hinaus
    =seitdem|=seither|=nun|=inzwischen ~6 automatisch|getestet|geprüft|überwacht|überwachen|prüfen|warnt|alarmiert|@safeguard
    =damit|=sodass ~~9 @not
    =damit|=sodass ~~9 =früher|=schneller|=rechtzeitig|=künftig
    @guard ~4 eingerichtet|eingeführt|erweitert|ergänzt|verbessert|verstärkt|ausgebaut|verschärft
    =jede|=jedes|=jeder ~3 #participle|geprüft|getestet|freigegeben
    robuster|ausfallsicherer|ausfallsicherheit|zuverlässiger|widerstandsfähig|redundant|stabiler|sicherer|resilienter
    =nächstes|=nächsten =mal
    =rund =um =die =uhr
    =dauerhaft|langfristig|mittelfristig
  `,
  intent: '',
  // Concrete acts of engineering or procedure that can keep it from coming again.
  measure: `
    @safeguard ~9 eingerichtet|eingeführt|erweitert|ergänzt|verbessert|verstärkt|ausgebaut|installiert|angeschafft|bestellt|erhöht|verdoppelt|eingebaut|aufgebaut|automatisiert|überarbeitet|angepasst|geändert|umgestellt|getrennt|verteilt|verlegt|nachgerüstet|beschafft|geschaffen|vergrößert|dokumentiert|geschult|hinterlegt|aktiviert|ersetzt
    einrichten|einführen|erweitern|ergänzen|verbessern|verstärken|ausbauen|installieren|anschaffen|bestellen|erhöhen|verdoppeln|einbauen|aufbauen|automatisieren|überarbeiten|anpassen|ändern|umstellen|trennen|verteilen|verlegen|nachrüsten|beschaffen|schaffen|vergrößern|dokumentieren|schulen|ersetzen ~9 @safeguard
    @safeguard ~6 einrichten|einführen|erweitern|ergänzen|verbessern|verstärken|ausbauen|installieren|anschaffen|erhöhen|verdoppeln|einbauen|aufbauen|automatisieren|überarbeiten|anpassen|ändern|umstellen|nachrüsten|beschaffen|schaffen|vergrößern
    =bauen|=baut|=führen|=führt|=richten|=richtet|=rüsten|=stellen|=schaffen|=installieren|=erweitern|=erhöhen|=überwachen|=prüfen|=testen|=ersetzen|=verlegen|=trennen|=automatisieren|=ergänzen|=verdoppeln ~9 @safeguard
    =warnt|=warnen|=meldet|alarmiert|=überwacht|=überwachen|=benachrichtigt|=schlägt ~9 @safeguard|=alarm
    @safeguard ~4 =warnt|=warnen|=meldet|alarmiert|überwacht|=prüft|=benachrichtigt|=schlägt|=erkennt
    =wird|=werden ~9 getestet|geprüft|überwacht|kontrolliert|freigegeben|automatisch|gesichert|überprüft|gewartet|erneuert
    =werden|=wird ~4 =zusätzlich|=ersetzt|=verdoppelt|=eingerichtet|=eingeführt|=nachgerüstet
    automatisch|regelmäßig|täglich|wöchentlich|monatlich ~4 erneuert|geprüft|getestet|überwacht|gesichert|kontrolliert|überprüft|prüfen|testen|verlängert|erneuern
    zweite|zweites|zweiten|zweiter|zusätzlich|redundant|weitere ~3 @safeguard
    vier =augen =prinzip
    =vieraugenprinzip
    =testen|=prüfen ~6 =vorab|=vorher|=zuerst|testumgebung
    =wir =künftig|=zukünftig|=fortan ~6 #word
    =künftig|=zukünftig|=fortan #word =wir ~4 #word
    =vorab|=vorher ~3 getestet|geprüft|freigegeben|abgestimmt
    ! =künftig|=zukünftig ~6 =alles|=besser|=mehr|aufpassen|bemühen
    ! =maßnahmen ~2 ergreifen|ergriffen|treffen|getroffen
  `,
}
