export const nextUpdatePhrases = {
  'update-promise': `
    =nächste|=nächstes|=nächster|=nächsten|=weitere|=weiteres|=neue|=neues|=neuen|=erneutes ~2 update|updates|nachricht|meldung|information|informationen|infos|info|stand|status|statusmeldung|zwischenstand|bericht|einschätzung|details|neuigkeiten
    =mehr ~1 information|informationen|infos|details|dazu ~4 folgen|=folgt|=sobald|=in|=um|=bis|=gegen|=später|=gibt
    =mehr =dazu|=hierzu|=davon|=hier ~4 #word
    =weitere|=genauere|=nähere ~2 information|informationen|infos|details|angaben ~6 folgen|=folgt|=sobald|=hier|=in
    update|bericht|information|informationen|infos|details|analyse|fehlerbericht|abschlussbericht|nachricht|einzelheiten|auswertung|aufarbeitung|zusammenfassung|erklärung ~4 folgen|=folgt
    =wir|=ich ~2 melden|=melde ~6 #word
    =melden|=melde =wir|=ich|=uns|=mich
    =wir|=ich|=sie|=euch ~3 halten|=halte ~6 laufenden|=informiert|updates
    =halten =wir|=ich ~6 laufenden|informiert
    =auf =dem =laufenden ~3 halten|gehalten
    =wir|=ich ~6 =informieren|=informiere|=berichten|=berichte|=benachrichtigen|=aktualisieren|=unterrichten ~9 =sobald|=wenn|=über|=hier|=wieder|=weiter|=um|=bis|=gegen|=stündlich|=regelmäßig|=dazu|=per|=erneut|=laufend|=morgen|=heute|seite|meldung|umgehend
    =informieren|=informiere|=berichten|=benachrichtigen|=schreiben|=aktualisieren =wir|=ich ~9 #word
    =wir|=ich ~2 =werden|=werde ~9 informieren|berichten|melden|mitteilen|benachrichtigen|veröffentlichen|nachreichen|bekanntgeben|schreiben|teilen|äußern|=geben|updaten|posten
    =werden|=werde =wir|=ich ~9 informieren|berichten|melden|mitteilen|benachrichtigen|veröffentlichen|nachreichen|bekanntgeben|schreiben
    =wir|=ich ~1 =geben|=teilen|=schreiben|=veröffentlichen|=posten|=liefern|=reichen ~9 update|bescheid|bekannt|=mit|bericht|=wieder|information|informationen|=nach|stand|einschätzung|auswertung
    =geben|=teilen|=veröffentlichen|=liefern|=reichen =wir|=ich ~9 update|bescheid|bekannt|=mit|bericht|=wieder|information|informationen|einschätzung|=nach|stand|auswertung
    bericht|auswertung|analyse|stellungnahme|zusammenfassung|aufarbeitung|erklärung ~6 veröffentlichen|=veröffentlicht|nachreichen|bereitstellen
    =sie|=ihr ~2 hören|=erfahrt|=erfahren|=erhalten|=bekommt|=bekommen|=hört ~4 =von =uns|=mir
    =hören|=hört =sie|=ihr ~3 =von =uns
    =sie|=ihr ~2 =werden|=werdet ~6 informiert|benachrichtigt|unterrichtet
    =sie|=ihr ~1 =erhalten|=bekommen|=bekommt ~6 update|information|informationen|nachricht|bescheid|bericht
    =erhalten|=bekommen|=erfahren =sie|=ihr ~6 update|information|informationen|nachricht|bescheid|bericht|=hier
    =sobald ~~9 =melden|=informieren|=schreiben|=berichten|=geben|=aktualisieren|=erfahren|=teilen|=sagen =wir|=sie
    =sobald ~9 =wissen|=gibt|=vorliegen|=vorliegt ~~6 =melden|=informieren|=berichten|=hier
    update =um|=gegen|=bis|=in|=spätestens
    =stündlich|=stündliche|=stündliches|=regelmäßig|=regelmäßige|=laufend|=fortlaufend ~4 update|updates|informieren|=informiert|aktualisieren|=aktualisiert|=berichten|informationen|berichtet
    =wieder =von =uns hören
    =wir ~1 =sagen|=geben ~2 =bescheid
    =bescheid ~1 =geben|=sagen|sobald
    =dranbleiben
    =updates|=neuigkeiten|=informationen|=infos ~3 =hier|=auf|=unter|=finden ~3 =seite|=statusseite|kanal|=stelle
    ! =mehr ~3 #link
    ! =weitere|=neue ~2 nachricht|update|updates|meldung ~6 @not
    ! @none ~3 update|updates|information|informationen|nachricht
    ! @not ~3 informiert|informieren
    ! =haben ~9 informiert|benachrichtigt|gemeldet
    ! melden|=melden ~3 =sie =sich ~3 =bei =uns
    ! =melden|=schreiben|=informieren =sie
    ! =neue|=neuen|=neues ~1 server|version|release|update =ein|=auf|=installiert|eingespielt|system
    ! =spielen|=installieren ~6 update|updates
    ! details|informationen|infos ~3 #link
  `,
  'update-time': `
    =in|=innerhalb|=binnen|=nach ~2 @amount ~2 @time-unit
    =in =einer|=einem|=der|=den|=dieser ~1 @time-unit
    =im =laufe|=lauf ~2 @day|=tages|=vormittags|=nachmittags|=abends|=woche|=montags
    =alle ~1 @amount ~1 @time-unit
    =jede|=jeden ~2 @time-unit|@day
    =stündlich|=stündliche|=stündliches|=halbstündlich|=täglich|=tägliche|=wöchentlich|=viertelstündlich
    =um|=bis|=gegen|=vor|=ab|=spätestens ~3 #clock
    #clock
    #date
    @day
    =diese|=dieser|=nächste|=nächster|=nächsten|=kommende|=kommenden|=kommender|=anfang|=mitte|=ende ~2 @time-unit|@day|=januar|=februar|=märz|=april|=mai|=juni|=juli|=august|=september|=oktober|=november|=dezember|=kw
    =bis|=im =januar|=februar|=märz|=april|=mai|=juni|=juli|=august|=september|=oktober|=november|=dezember
    ! =guten =morgen|=abend
  `,
}
