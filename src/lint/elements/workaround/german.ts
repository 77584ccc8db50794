export const workaroundPhrases = {
  workaround: `
    workaround|umgehungslösung|übergangslösung|ausweichmöglichkeit|behelfslösung|notlösung|zwischenlösung|ausweichlösung|überbrückung
    =als ~1 alternative|ersatz|überbrückung|übergang
    alternativ
    ausweichen
    =weichen|=weicht ~6 =auf ~9 =aus
    =oder =schreiben|=rufen|=mailen|=nutzen|=verwenden ~2 =sie
    =umgehen|=umgangen ~2 =werden|=indem|=sie
    =können|=könnt|=kann|=kannst ~~9 stattdessen|ersatzweise|hilfsweise|=solange|vorübergehend ~6 #word
    stattdessen|ersatzweise|=solange|=währenddessen|übergangsweise|=zwischenzeitlich ~9 nutzen|verwenden|=nutzt|=verwendet|verwende|=nutze|=über|=per|benutzen|=bitte
    =bitte ~2 nutzen|verwenden|=nutzt|=verwendet|=nutze|=verwende|benutzen|=zahlen|=bezahlen|=zahlt ~2 #word
    ^ =nutzen|=verwenden|=nutzt|=verwendet|=nutze|=verwende|=benutzen|=zahlen|=bezahlen ~2 #word
    =bitte ~9 =nutzen|=verwenden|=nutzt|=verwendet|=starten
    =in =der =zwischenzeit
    =bis =dahin ~3 =können|=könnt|=bitte|empfehlen|=nutzen
    =wir|=ich ~2 empfehlen|=empfehle|=raten ~~9 =zu|=dass|neustart|nutzung|verwenden
    empfehlen|=raten =wir
    empfohlen|ratsam|=hilft|=hilfreich|=abhilfe ~~9 #activity|neustart|=neu|=leeren|=schaffen
    =starten|=startet|=starte|=laden|=lade|=ladet|=leeren|=leert|=leere|=löschen|=prüfen|=deaktivieren|=aktivieren|=installieren|=aktualisieren|=aktualisiere|=speichern|=sichern|=exportieren|=wechseln|=trennen|=ziehen|=drücken|=versuchen|=planen|=ändern|=deinstallieren|=geben|=wählen|=verbinden|=öffnen =sie|=ihr
    =senden|=reichen|=schicken|=laden|=geben|=starten|=versuchen|=melden ~1 =sie|=ihr|=bitte ~9 =erneut|=neu|=nochmals|=später
    =bitte ~6 starten|=starte|=startet|=lade|laden|leeren|aktualisieren|neustarten|ändern|abmelden|anmelden|installieren|wiederholen|speichern|ausweichen|einreichen|verschieben|nutzen|wechseln ~3 $
    =sie|=ihr|kunden|nutzer|man ~1 =können|=könnt|=kann ~~9 =über|=per|=via|=mit|=mittels|=in|=am|=im|=unter ~4 app|browser|telefon|telefonisch|mail|email|schalter|webseite|website|weboberfläche|webversion|überweisung|rechnung|filiale|formular|hotline|handy|mobilfunk|hotspot|bar|web|version|papier|fax|bargeld|chat|=web
    =sie|=ihr|kunden|nutzer ~1 =können|=könnt ~4 =weiterhin|=dennoch|=trotzdem|=auch ~9 #activity
    =können|=könnt =sie|=ihr ~4 =weiterhin|=dennoch|=trotzdem|=stattdessen|=auch ~9 #activity
    =weiterhin|=dennoch|=trotzdem|=nur ~4 =über|=per|=via|=mit ~4 app|browser|telefon|telefonisch|mail|email|schalter|webseite|website|weboberfläche|überweisung|formular|hotline|bar|web ~4 möglich|nutzen|bestellen|buchen|bezahlen|erreichbar|erreichen|verfügbar
    =über|=per|=via|=mit|telefonisch ~4 #word ~4 =weiterhin|=dennoch|=trotzdem ~2 möglich|nutzbar|erreichbar|verfügbar
    =erreichen =sie =uns =solange|=derweil
    =sie|=ihr ~1 =erreichen|=erreicht =uns ~3 =per|=über|=unter|=via|=telefonisch|=derzeit|=weiterhin
    =wenn|=falls ~~9 =hilft|=helfen ~4 #word
    =was =sie|=ihr =tun =können|=könnt
    =ist|=sind =möglich|=weiterhin ~2 =über|=per|=mit
    manuell|händisch ~3 eingeben|buchen|erfassen|öffnen|starten|eintragen
    barzahlung|=bar ~4 möglich|zahlen|bezahlen
    =schreiben|=schreibt|=rufen|=ruft ~3 =uns|=sie ~3 =direkt|=solange|=stattdessen|=bitte
    =müssen|=sollten|=sollen|=müsst ~6 passwort ~2 ändern|zurücksetzen
    =passwort ~4 ändern|zurücksetzen|=vergeben
    ! @not|@none ~4 workaround|umgehungslösung|übergangslösung|ausweichmöglichkeit|alternativ|alternative
    ! =suchen|=arbeiten|=prüfen ~6 workaround|übergangslösung|umgehungslösung|alternative
    ! =erreichen|=erreicht =uns =wieder
    ! =bitte ~4 entschuldigen|beachten|=haben|=wenden|kontaktieren|=melden
    ! =bitten ~6 entschuldigung|entschuldigen|verständnis|geduld
    ! =wir ~6 =umgehen|ausgewichen|=starten|=laden
    ! =können|=könnt|=kann ~4 =wieder|=jetzt|=nun
    ! =wenden|=melden =sie =sich
  `,
}
