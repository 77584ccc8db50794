export const minimisingPhrases = {
  minimising: `
    // small words for the harm
    @small ~2 @harm
    =kurzzeitig|=kurzfristig|=geringfügig|=minimal|=unwesentlich|=kurz ~3 @broken|@usable|@not|unterbrochen|eingeschränkt|=verzögert|=langsamer|beeinträchtigt|=weg|=offline|=ausgefallen|gestört|=nicht
    =leicht ~1 verzögert|verspätet|erhöht|langsamer|beeinträchtigt|eingeschränkt|gestört
    =etwas|=bisschen langsam|langsamer|verzögert|später|länger|holprig|träge|hakelig
    =ein =wenig|=bisschen ~2 #word
    =klein|=kleiner|=kleinen|=kleines|=kleine schluckauf|hänger|aussetzer|zwicken|zipperlein|ruckler|schönheitsfehler|wehwehchen|schnitzer|wermutstropfen
    schluckauf|kinderkrankheiten|kinderkrankheit|schönheitsfehler|schönheitsfehlern|holprig|holperig|ruckelig
    =für ~2 =augenblick|=moment|=momente
    =für =kurze =zeit
    =kurze =zeit
    =ein =paar sekunde|sekunden|minuten|augenblicke|momente
    =wenige|=wenigen ~1 sekunden|minuten|stunden|augenblicke|augenblicken
    selten|=äußerst =selten|seltenen|ausnahmefall|ausnahmefällen|einzelfall|einzelfälle|einzelfällen|seltenem ~2 #word
    =extrem|=äußerst|=sehr|=höchst|=recht ~1 selten|=seltene|=seltenen|=ungewöhnlich|=ungewöhnliche|=unwahrscheinlich
    unglücklich|unglückliche ~1 verkettung|umstände|zufall|zufälle|zusammentreffen
    verkettung ~2 umstände
    @harm ~2 =war|=waren|=ist|=sind|=blieb|=fiel ~3 =kurz|=gering|=minimal|=klein|=überschaubar|=begrenzt|=geringfügig|=unkritisch|=harmlos|=unerheblich
    =auf =ein =minimum|=das =mindeste
    =halb =so =schlimm|=wild
    =nicht =so|=weiter|=ganz ~1 =schlimm|=wild|=tragisch|=dramatisch
    // barely felt
    =praktisch|=fast =nicht|=kaum|=unbemerkt ~2 spürbar|merklich|bemerkt|merkbar|betroffen|auswirkungen|bemerken|wahrnehmbar|spüren|aufgefallen|auffallen|merken|einschränkungen
    =kaum ~2 spürbar|merklich|bemerkt|merkbar|betroffen|auswirkungen|bemerken|wahrnehmbar|spüren|aufgefallen|auffallen|merken|jemand|einschränkungen|kunden
    =keine|=keinen|=ohne ~1 größeren|größere|nennenswerten|nennenswerte|wesentlichen|wesentliche|ernsthaften|ernsthafte|spürbaren|spürbare|gravierenden|gravierende|schwerwiegenden|schwerwiegende|merklichen|merkliche|großen|große ~2 #word
    =nicht ~1 gravierend|dramatisch|schwerwiegend|tragisch|ernst|schlimm|kritisch
    =lediglich|=bloß|=nur|=allenfalls|=höchstens ~3 @small|=paar|=wenige|=wenigen|=einzelne|=einzelnen|=vereinzelt|=vereinzelte|=einige|=einigen|=kleiner|=teilweise ~2 #word
    =nur|=lediglich|=bloß ~3 =kurz|=gering|=geringfügig|=minimal|=leicht|=vereinzelt
    =nur|=lediglich|=bloß|=gerade =mal? #number ~1 minuten|sekunden|stunden|minute|stunde|@people|@affected
    =nur|=lediglich|=bloß ~1 =für|=von|=um ~1 #number
    =dauerte|=dauert =nur|=lediglich|=bloß
    =nicht =allzu|=sonderlich|=sehr? =viele ~1 #word
    // few people
    =einige|=manche|=einzelne|=wenige|=mehrere|=einigen|=manchen|=einzelnen|=vereinzelte ~2 @affected ~2 =können|=könnten|=kann|=könnte ~2 =eventuell|=möglicherweise|=evtl|=ggf|=gegebenenfalls|=umständen
    =einige|=manche|=einzelne|=wenige|=mehrere|=einigen|=manchen|=einzelnen|=vereinzelte ~2 @affected ~2 =könnten|=könnte|=dürften
    =bei =einigen|=manchen|=einzelnen|=wenigen|=vereinzelten ~2 @affected ~2 =kann|=könnte|=könnten|=können
    =kann|=könnte ~2 =bei =einigen|=manchen|=einzelnen|=wenigen|=vereinzelten ~2 @affected
    =kann|=könnte =es ~1 =bei|=für =einigen|=manchen|=einzelnen|=wenigen|=einige|=einzelne|=wenige ~2 #word
    =möglicherweise|=eventuell|=umständen ~2 =einige|=einzelne|=manche ~1 @affected
    =kleine|=kleinen|=kleiner|=geringe|=geringen|=geringer|=geringer ~1 teil|anteil|anzahl|zahl|gruppe|prozentsatz|bruchteil|kreis|menge
    bruchteil|handvoll ~2 #word
    =eine =handvoll
    =wenige|=wenigen|=weniger|=einzelne|=einzelnen|=vereinzelte|=vereinzelten ~1 @affected|fälle|fällen
    =nur =sehr? =wenige|=wenigen|=einzelne|=einzelnen ~1 @affected
    vereinzelt ~2 @harm
    vereinzelt|=gelegentlich =kann|=können|=könnte
    =die =meisten|=allermeisten|=überwiegende|=große ~2 @affected ~4 =nicht|=keine|=nichts ~3 betroffen|bemerkt|gemerkt|bemerken|mitbekommen|merken
    =kaum =jemand|=jemandem
    // it happens to everybody, and it could have been worse
    =solche|=derartige|=dinge|=sowas ~3 passieren|=passiert|=vorkommen|=vor
    =so =etwas ~2 passieren|=passiert|=vorkommen
    =so =etwas|=was =passiert|=kommt|=kann ~2 =mal|=leider|=vor|=passieren|=immer
    =kann ~1 =mal|=immer =mal? passieren|vorkommen
    =lässt|=lassen =sich ~4 =nie|=ganz|=immer|=vollständig|=gänzlich ~2 vermeiden|ausschließen|verhindern
    niemand|=keiner|=kein ~3 perfekt|gefeit|unfehlbar
    =nicht|=niemand ~1 =davor|=vor ~3 gefeit
    =zum =glück
    =glücklicherweise|=erfreulicherweise|=gottlob|=immerhin
    =hätte ~3 schlimmer
    =gute =nachricht|=nachrichten
    =perfekter =sturm
    =pech
    =ansonsten|=sonst ~2 reibungslos|reibungsloser|einwandfrei|einwandfreien|stabil|tadellos|problemlos
    =kein|=keine|=keinen =grund ~2 =zur|=für|=sich ~2 #word
    =keine =sorge|=panik|=angst
    =kein =problem|=drama|=beinbruch|=weltuntergang
    // not meant
    ! =kurz =vor|=nach|=darauf|=danach|=davor|=gesagt|=erklärt|=zusammengefasst
    ! =vor|=seit|=in|=über =kurzem|=kurzer|=kürze
    ! =kurze|=kurzer|=kurzen|=kurzes ~1 zusammenfassung|erklärung|überblick|update|nachricht|pause|rückmeldung|beschreibung|antwort|info
    ! =kleine|=kleinen|=kleiner|=kleines|=kleineren ~1 unternehmen|betrieb|betriebe|firma|firmen|team|version|dateien|datei|änderung|änderungen|bilder|shops|verbesserungen
    ! =nicht =nur|=lediglich
    ! =nur ~1 =nach|=noch|=wenn|=falls|=über|=per|=via|=mit|=lesend|=eingeschränkt
    ! =nur =noch
    ! =bricht|=brechen|=brachen|=brach|=stürzt|=stürzen|=hängt|=hängen ~6 =wenigen sekunden|minuten|augenblicken
    ! =zu =kurz|=gering|=klein|=wenig
    ! =glücklicherweise|=zum =glück ~~8 =verloren
    ! =kurzfristig ~2 =informieren|=melden|=bekannt|=mitteilen
    ! =nur|=lediglich|ausschließlich ~3 =standort|=region|@platform|@place
    ! =ein =wenig|=bisschen ~2 geduld
    ! =gute =nachricht =ist =da
    ! =geringer|=geringe =als
    ! =wenige|=wenigen =plätze
    ! =immerhin #number
  `,
}
