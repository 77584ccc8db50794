export const permanencePhrases = {
  permanence: `
    // lost or not
    @data|=daten|=nichts|bestellung ~9 verloren|gelöscht|vernichtet|unwiederbringlich|verlustig
    verloren|=gingen|=gehen|=geht|=ging ~9 @data|=daten ~5 verloren
    =gingen|=gehen|=geht|=ging ~9 verloren
    =nichts ~4 verloren|abhandengekommen|gelöscht
    =datenverlust|=datenverluste|=datenverlusts|=datenverlusten|datenleck|datenpanne|datenabfluss|datenschutzvorfall|datenintegrität
    verlust ~1 =von|=der|=an ~2 @data
    @data ~6 vollständig|=sicher|unversehrt|intakt|erhalten|unberührt|unangetastet|unverändert
    @data ~9 @not ~4 gespeichert|erfasst|aufgezeichnet|übernommen|betroffen|gesichert|verarbeitet|ausgelesen|verändert|gestohlen|entwendet|abgeflossen|eingesehen|kompromittiert|beschädigt|zugestellt|angekommen
    @none ~3 @data ~6 gespeichert|erfasst|betroffen|gesichert|ausgelesen|verändert|gestohlen|entwendet|abgeflossen|eingesehen|kompromittiert|beschädigt|abhanden|offengelegt|manipuliert|erstellt|abgegriffen
    @not ~2 gespeichert|erfasst|aufgezeichnet|gesichert
    @passive ~4 @not ~2 gespeichert|erfasst|aufgezeichnet
    @data|=daten ~4 beschädigt|überschrieben|korrupt|unwiederbringlich
    @data ~4 =nicht ~2 wiederherstellbar|wiederhergestellt
    bleiben|=bleibt|=blieben ~4 =erhalten|vollständig|gespeichert|unverändert
    @data ~6 bleiben|=bleibt|=blieben ~3 =erhalten
    @data ~5 @be ~3 =weg|verschwunden
    =erneut|nochmals|=einmal|=neu ~2 eingeben|senden|absenden|einreichen|hochladen|erfassen|übermitteln|aufgeben|anlegen|abschicken|verschicken|einstellen|buchen|bestellen
    =senden|=reichen|=laden|=geben|=schicken|=legen|=erfassen ~4 =erneut|nochmals|=neu|=noch
    @data ~9 @not ~2 =vor|=vorhanden|=mehr
    =liegen|=liegt ~6 @data ~6 @not ~2 =vor
    // comes back
    @data ~8 wiederhergestellt|wiederherstellen|wiederherstellbar|nachgeliefert|nachgereicht|nachträglich|nachgetragen|nachgeholt|nachgesendet|zwischengespeichert|gepuffert|eingespielt|rekonstruiert|rekonstruieren|nachverarbeitet|aufgeholt
    =aus ~3 sicherung|backup|backups|datensicherung ~3 wiederhergestellt|eingespielt|zurückgespielt|wiederherstellen|hergestellt
    sicherung|backup|datensicherung ~3 zurückgespielt|eingespielt
    @data ~9 =später|automatisch|nachträglich|anschließend|danach|=sobald|=inzwischen|=dann|zeitversetzt|=nach|nachmittag|laufe ~6 zugestellt|verarbeitet|versendet|verschickt|gesendet|ausgeliefert|übertragen|nachgeholt|synchronisiert|verbucht|ausgeführt
    @data ~6 =inzwischen|=mittlerweile|=nun|=alle|=bereits ~3 zugestellt|verarbeitet|versendet|verschickt|nachgeholt|ausgeliefert
    @data ~4 gespeichert|gepuffert|zwischengespeichert|aufbewahrt ~9 zugestellt|verarbeitet|versendet|nachgeliefert|=und
    warteschlange|warten|=gehalten|zwischengespeichert|gepuffert|zurückgehalten ~9 zugestellt|verarbeitet|versendet|abgearbeitet
    @data ~4 =werden|=wird ~3 zugestellt|verarbeitet|gesendet|versendet|verschickt|ausgeliefert #border =sobald|=wenn|=nachdem
    rückstand|rückstau ~5 abgearbeitet|aufgeholt|abgebaut
    gehen|=gehen ~4 =nicht =verloren
    // security
    =unbefugt|=unbefugte|=unbefugten|=unbefugter|=unberechtigte|=unberechtigten|=unautorisierte|=unautorisierten|=fremde|=fremden ~2 zugriff|zugang|dritte|personen|@data|kunden
    @none ~4 hinweis|anzeichen|anhaltspunkt ~6 zugriff|missbrauch|abfluss|datenabfluss|datenleck|kompromittierung|angriff|diebstahl
    =einsehen|=eingesehen|=einsehbar|=sichtbar|zugänglich|=sehen ~2 =für ~2 =andere|=dritte|=fremde|=unbefugte
    =andere|=dritte|=fremde|=unbefugte|=dritten|=anderen|angreifer ~6 einsehen|eingesehen|einsehbar|sichtbar|abgreifen|abgegriffen|auslesen|ausgelesen|sehen|zugreifen
    =an ~1 =falsche|=fremde|=falschen ~1 empfänger|adresse|kunden|personen
    passwort|passwörter|zugangsdaten|kundendaten|zahlungsdaten|kreditkartendaten|daten ~8 ausgelesen|gestohlen|entwendet|abgeflossen|eingesehen|offengelegt|betroffen|kompromittiert|abgegriffen|veröffentlicht
    ausgelesen|gestohlen|entwendet|abgeflossen|kompromittiert|abgegriffen|exfiltriert
    datenschutzbehörde|aufsichtsbehörde
    =sahen|=sehen =fremde|=andere|=falsche
    ! =ob ~6 verloren|gelöscht|betroffen|ausgelesen|abgeflossen|beschädigt|eingesehen
    ! =ob ~4 @data ~6 #participle
    ! zeit|geduld|vertrauen|verbindung|kontakt|zugriff|strom|redundanz|paket|pakete ~6 verloren
    ! verloren|verlieren ~3 zeit|verbindung
  `,
}
