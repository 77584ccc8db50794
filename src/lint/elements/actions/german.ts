export const actionPhrases = {
  action: `
    =wir|=ich|techniker|team|kollege|kollegin|dienstleister|betreiber|anbieter|administrator|=man ~1 @have ~~16 @acted
    @have =wir|=ich|=unsere ~~14 @acted
    =haben|=habe|=hat ~9 neu =gestartet|=aufgesetzt|=eingelesen
    =wurde|=wurden|=worden ~9 @acted
    @acted =und|=worden|=wurde|=wurden
    =ist|=sind ~6 ausgetauscht|getauscht|ersetzt|repariert|zurückgesetzt|zurückgenommen|eingespielt|umgeleitet|umgestellt|gestartet|erneuert|eingebaut|angepasst|korrigiert|umgezogen|deaktiviert
    =das|=die|=den =wir|=ich ~3 @acted @have
    #border =das|=die|=den|=was =wir|=ich ~4 @acted =haben
    =wir|=ich|techniker|team|kollege|monteur|elektriker ~3 @acting ~9 #word
    =und|=derzeit|=gerade|=jetzt|=aktuell ~1 @acting ~6 @machine|@function|karte|teil|@change|=aus|=um|=ein|=zurück|=neu
    @acting =wir|=ich ~6 #word
    =wird|=werden =gerade|=derzeit|=aktuell|=nun|=jetzt|=moment ~6 @acted
    neustart|austausch|rollback|umschaltung|reparatur|zurücksetzen ~4 durchgeführt|läuft|abgeschlossen|=erfolgt|=erfolgreich|brachte|behob|geholfen|veranlasst|=begonnen
    =mit|=durch|=nach ~2 =einem|=einen|=dem|=den|=ein|=eine|=der ~2 neustart|austausch|rollback|umschaltung|reparatur|bugfix|hotfix|korrektur ~9 behoben|gelöst|=wieder|beseitigt
    =durch|=mit ~5 behoben|gelöst|beseitigt
    =ein|=eine|=der|=die|=das|=einen|=den ~2 fix|hotfix|patch|korrektur|bugfix|update|lösung|umgehungslösung ~4 eingespielt|ausgerollt|installiert|bereitgestellt|veröffentlicht|umgesetzt|=aktiv|implementiert|verteilt
    gegenmaßnahmen|gegenmaßnahme ~3 aktiviert|umgesetzt
    =auf|=zu ~4 =ersatzsystem|=ersatzserver|=ersatzleitung|=backup|=notbetrieb|=ausweichsystem|=zweiten|=zweite|=anderen ~4 gewechselt|umgeschaltet|umgeleitet|geschaltet|umgestellt|verlagert
    adresse|adressen|zugriffe|anfragen|konto|konten ~4 gesperrt|blockiert|gefiltert|abgewehrt
    =aus ~2 sicherung|backup|datensicherung ~3 wiederhergestellt|eingespielt
    ! =werden|=wird|=wollen|=planen|=müssen|=sollen|=können ~~9 @acted @passive?
    ! =wird|=werden ~4 =am|=um|=ab|=heute|=morgen|=voraussichtlich|=künftig|=automatisch ~6 @acted
    ! @not ~3 @acted
    ! =ursache|=fehler ~2 gefunden ~~9 #word
    ! =sobald|=wenn|=falls|=nachdem|=bis ~9 @acted
    ! @people ~3 =wurden|=wurde ~4 gelöscht|gesperrt|getrennt|zugeordnet
    ! @data ~3 =wurden|=wurde ~4 gelöscht|überschrieben|entfernt|zugestellt|verlegt
    ! mitarbeiter|kollege|kollegin|praktikant ~9 gelöscht|entfernt|gezogen
    ! zahlung|kartenzahlungen|kartenzahlung|verbindung|anruf|anrufe|anschluss|zugang ~4 getrennt|gesperrt|blockiert
    ! =starten|=laden|=tauschen|=leeren|=installieren =sie|=ihr
    ! =arbeiten|=arbeitet ~6 =an
    ! =wir ~2 =tun|=setzen ~1 =alles|=alle
    ! =wir ~2 =nehmen ~3 ernst
    ! =wir ~2 =stellen ~3 fest|sicher|fragen|verfügung
    ! =wir ~2 =setzen =uns
    ! =wir ~2 =schalten ~2 =polizei
    ! =wir|=ziehen ~2 =am|=um|=ab|=heute|=morgen|=nächste
  `,
}
