export const scopePhrases = {
  scope: `
    =alle|=allen|=aller|=sämtliche|=sämtlichen|=jeder|=jede|=jedes|=jeden|=ganze|=gesamte|=gesamten|=ganzen ~2 @scope-group
    =betroffen ~4 =alle|=jeder|@place|@platform|#code|#name
    =betrifft|=betraf|=betreffen|=trifft ~4 =alle|=ausschließlich|=nur|@place|@platform|#number|#percent|=kunden|=nutzer
    mehrheit|großteil|=meisten|=hälfte|=drittel|=viertel|=fünftel|=zehntel|mehrzahl ~3 @scope-group|=kunden
    #number ~2 @scope-group
    #number =von #number
    =zwei|=drei|=vier|=fünf|=sechs|=sieben|=acht|=neun|=zehn|dutzend|hundert|hunderte|tausend|tausende|million ~1 @scope-group
    #percent ~3 @scope-group|=der|=aller|=unserer|=des
    #number =prozent
    =jedes|=jede|=jeder @number-word ~1 @scope-group
    =in|=im|=aus|=für|=bei|=um|=raum|=großraum|=bereich|=teilen|=rund ~3 @place
    @place ~1 standort|raum|region|kunden|niederlassung|büro|filiale|rechenzentrum
    standort|region|raum|filiale|niederlassung|zweigstelle|werk|campus|rechenzentrum|bezirk|landkreis|kreis|stadtteil ~1 @place|#name|#number|#code
    standort|filiale|niederlassung ~1 #word $
    gebäude|haus|halle|etage|stockwerk|server|knoten|rack|zone|linie|cluster|bahnhof|wohnheim|block|trakt|raum #number|#name|#code|=a|=b|=c|=d
    =in|=auf|=an|server|=host ~1 #code
    server|cluster|instanz|host ~1 #name|#code
    kunde|kunden|nutzer|nutzern|benutzer|anwender|teilnehmer|händler|mieter|mitglieder|user|kundinnen|praxen|filialen|haushalte|alle|geräte|konten ~1 =mit|=ohne|=im|=in|=aus|=auf|=von|=unter|=bei ~3 @place|@platform|#name|tarif|vertrag|anschluss|zugang|=mehr|abo|version|gerät|#code
    =kunden|=nutzer|=geräte|=geräten|=nutzern|=anwender|=user|=version =von|=mit|=unter|=auf|=für|=ab ~2 @platform|#name|#number
    =für|=von|=auf|=unter ~1 @platform
    @platform ~1 nutzer|app|gerät|kunde|version|anwender
    =nur|ausschließlich|=lediglich ~3 @place|@platform|kundengruppe
    beschränkt|begrenzt ~4 =auf ~3 #word
    =auf ~4 beschränkt|begrenzt
    weltweit|bundesweit|deutschlandweit|landesweit|europaweit|flächendeckend|österreichweit|schweizweit
    geschäftskunden|privatkunden|firmenkunden|bestandskunden|neukunden|businesskunden|premiumkunden|großkunden|endkunden
    =außer|=außerhalb|ausgenommen ~3 @place|#name|#code
    =deutsche|=deutschen|=österreichische|=österreichischen|=schweizer|=europäische|=europäischen ~1 @scope-group
    ^ =betroffen #border ~1 #word
    ! =danke|dank|bedanken|bitten|informieren|benachrichtigen|entschuldigen|wünschen ~4 =alle|=allen|@scope-group
    ! =alle|=allen|=sämtliche ~2 betroffen ~1 @scope-group
    ! @not ~2 =alle
    ! =alle|=sämtliche ~3 system|dienst|server|service|services|seiten|anwendung ~6 =wieder|normal|=reibungslos
    ! =alle ~3 @scope-group ~3 @can|=haben|@be ~2 =wieder
    ! =alle ~2 zurückgehalten|ausstehend|wartend|verzögert|angestaut
    ! =alle|=sämtliche ~3 @data ~4 zugestellt|verarbeitet|wiederhergestellt|nachgeholt|=inzwischen|=mittlerweile
    ! =wie =viele
    ! @us ~2 =alle
    ! =alle ~1 =kräfte|=techniker|=hebel|=mitarbeiter|=hände|=hebeln
    ! =ein|=eine|=einem|=einer ~1 server|dienst
    ! ^ =betroffen #border @some-of
    ! =wir|=ziehen ~4 =auf|=zu ~2 =neue|=neuen
  `,
}
