// Said of a group, but not of those whom the trouble hits: courtesy, promises, making good, the repair.
const notTheHarmed = `
    ! =danke|dank|bedanken|bitten|informieren|benachrichtigen|entschuldigen|wünschen|=liebe|=hallo|=geehrte ~4 =alle|=allen|@scope-group
    ! =alle|=allen|=sämtliche ~2 betroffen ~1 @scope-group
    ! =alle|=allen|=sämtliche =betroffenen
    ! @not ~2 =alle
    ! =alle|=sämtliche ~3 system|dienst|server|service|services|seiten|anwendung ~6 =wieder|normal|=reibungslos
    ! =alle ~3 @scope-group ~3 @can|=haben|@be ~2 =wieder
    ! =wieder ~2 =alle|=alles
    ! =alle ~2 zurückgehalten|ausstehend|wartend|verzögert|angestaut
    ! =alle|=sämtliche ~3 @data ~4 zugestellt|verarbeitet|wiederhergestellt|nachgeholt|=inzwischen|=mittlerweile
    ! =wie =viele
    ! @us ~2 =alle
    ! =alle ~1 =kräfte|=techniker|=hebel|=mitarbeiter|=hände|=hebeln
    ! =ein|=eine|=einem|=einer ~1 server|dienst
    ! ^ =betroffen #border @some-of
    ! =alle ~3 @scope-group ~4 =erhalten|=bekommen|informiert|benachrichtigt|gutgeschrieben|=gutschrift
    ! #clock|#date ~4 @scope-group
    ! =zwei|=drei|=vier|=einer ~1 server
    ! =nur|=lediglich ~1 @some-of
    ! =zwei =faktor
    ! =von =zwei|=drei personen|=leuten
`

export const scopePhrases = {
  // Tells by itself whom or what it hits.
  scope: `
    =alle|=allen|=aller|=sämtliche|=sämtlichen|=jeder|=jede|=jeden|=hälfte|=drittel|=viertel|=fünftel|=zehntel|=großteil|=mehrheit|=meisten|=ausschließlich ~3 @scope-people
    =betroffen ~4 =alle|=jeder|=sämtliche|@place|@platform|#code|#name|=ausschließlich
    =betrifft|=betraf|=betreffen|=trifft|=traf ~4 =alle|=ausschließlich|=nur|@place|@platform|#number|#percent|=kunden|=nutzer
    =alle|=sämtliche ~3 @scope-group ~4 betroffen|gestört|beeinträchtigt
    #number|@number-word ~1 @scope-people
    #percent ~3 @scope-group|=der|=aller|=unserer|=des
    #number =prozent ~3 #word
    =jedes|=jede|=jeder @number-word ~1 @scope-group
    #number =von #number
    @scope-people =mit|=ohne|=im|=in|=aus|=auf|=von|=unter|=bei|=ab ~3 @place|@platform|tarif|vertrag|anschluss|zugang|abo|version|gerät|=bundesland
    @place|@platform ~1 @scope-people
    =für|=von|=unter ~1 @scope-people ~2 =mit|=unter|=von|=auf|=ab ~2 @platform|#name|#number
    =auf|=unter|=mit ~2 @platform
    =nur|=lediglich|ausschließlich ~3 @place|@platform|kundengruppe|=betroffen
    beschränkt|begrenzt ~4 =auf ~3 #word
    =auf ~6 beschränkt|begrenzt
    weltweit|bundesweit|deutschlandweit|landesweit|europaweit|flächendeckend|österreichweit|schweizweit
    =geschäftskunden|=privatkunden|=firmenkunden|=bestandskunden|=neukunden|=businesskunden|=premiumkunden|=großkunden|=endkunden
    =deutsche|=deutschen|=österreichische|=österreichischen|=schweizer|=europäische|=europäischen ~1 @scope-group
    @feature|@function ~3 =ist|=sind|=war|=waren ~1 =nicht ~2 betroffen|beeinträchtigt
    ^ =betroffen #border ~1 #word
    ${notTheHarmed}
  `,
  // Tells it in a sentence that tells of harm too; elsewhere it is about the machinery or about the repair.
  'scope-of-harm': `
    =alle|=allen|=aller|=sämtliche|=sämtlichen|=jeder|=jede|=jedes|=jeden|=ganze|=gesamte|=gesamten|=ganzen|=beide|=beiden ~2 @scope-group
    mehrheit|großteil|=meisten|=hälfte|=drittel|=viertel|mehrzahl ~3 @scope-group
    #number ~2 @scope-thing
    =zwei|=drei|=vier|=fünf|=sechs|=sieben|=acht|=neun|=zehn|dutzend|hundert|hunderte|tausend|tausende|million ~1 @scope-group
    #percent
    =in|=im|=aus|=für|=bei|=um|=raum|=großraum|=bereich|=teilen|=rund|=am|=nach|=zum ~3 @place
    @place ~1 standort|raum|region|niederlassung|büro|filiale|rechenzentrum
    standort|region|raum|filiale|niederlassung|zweigstelle|werk|campus|rechenzentrum|bezirk|landkreis|kreis|stadtteil ~1 @place|#name|#number|#code
    =in|=im|=am ~2 =standort|=filiale|=niederlassung|=werk ~1 #word
    =in|=im|=am ~2 =nordflügel|=südflügel|=ostflügel|=westflügel|=flügel|=erdgeschoss|=keller|=obergeschoss|=nebengebäude|=hauptgebäude|=altbau|=neubau
    gebäude|haus|halle|etage|stockwerk|server|knoten|rack|zone|linie|cluster|bahnhof|wohnheim|block|trakt|raum #number|#name|#code|=a|=b|=c|=d
    =in|=auf|=an|=am|server|=host ~1 #code
    server|cluster|instanz|host ~1 #name|#code
    @scope-people ~1 =mit|=ohne|=deren|=die|=welche ~3 #word
    =niemand|=überall|=nirgends
    =außer|=außerhalb|ausgenommen ~3 @place|#name|#code|@scope-group
    ${notTheHarmed}
  `,
}
