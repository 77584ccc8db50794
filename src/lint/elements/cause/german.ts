export const causePhrases = {
  cause: `
    =wegen ~1 #word
    =aufgrund|=infolge|=weil|=wodurch|=dadurch|=nachdem ~1 #word
    =auf =grund
    =durch ~2 =ein|=eine|=einen|=das|=die|=den|=unser|=unsere|=mehrere|@fault-noun|@machine|@change|ausfall|fehler|defekt
    verursacht|ausgelöst|hervorgerufen|bedingt|herbeigeführt ~3 =durch|=von|=haben|=hat|=hatte|@passive
    =hat|=haben|=hatte ~~12 ausgelöst|verursacht|lahmgelegt|hervorgerufen|überlastet|blockiert
    =verursachte|=löste ~9 #word
    ursache|auslöser|grund|fehlerursache|hintergrund ~6 =war|=ist|=waren|=sind|=lag|=liegt
    =war|=ist|=sind|=waren =ein|=eine|=einer|=der|=die|=das|@our ~5 ursache|auslöser|grund|schuld
    ^ ursache|auslöser|grund #border #word
    ursache|auslöser|grund ~3 =ein|=eine|=einer
    ursächlich|zurückzuführen|zurückführen
    =liegt|=lag|=liegen|=lagen ~3 =an|=am|=in =ein|=einem|=einer|=der|=dem|@our|@fault-noun|@machine
    fehler|problem|störung|ursache ~2 =liegt|=lag ~2 =in|=im|=an|=am|=bei|=beim
    =schuld ~3 =war|=ist|=waren|=daran|=an|=sind
    =führte|=führten|=führt|=geführt ~6 =dazu|=zu|=zum
    =hat|=haben|=hatte ~6 =dazu|=zu|=zum ~3 =geführt
    @fault-noun
    =seit|=nach ~3 @change|stromausfall|gewitter|sturm|wasserschaden
    @machine ~4 =fällt|=fiel|=fielen ~6 =aus
    =fällt|=fiel|=fielen ~9 klimaanlage|kühlung|netzteil|festplatte|switch|router|generator|platte|stromversorgung|usv|internetleitung|pumpe ~2 =aus
    @machine ~2 @be ~3 ausgefallen|defekt|abgestürzt|abgelaufen|überlastet|überhitzt|voll|durchtrennt|beschädigt|gestört|falsch
    @machine ~3 =ausgefallen|=abgelaufen|=ausfiel|=abgestürzt
    @machine ~3 @be ~2 =vollgelaufen|=voll
    ausfall|defekt|störung|problem|fehler|panne ~1 @at ~3 @supplier|@hardware|stromnetz|stromversorgung|@change|hardware
    @supplier ~4 @be|=hat|=haben|=meldet|=melden|=kämpft ~4 ausfall|störung|probleme|problem|schwierigkeiten|wartung
    =kurzschluss|=stromausfall|=überlastung|=überhitzung
    =kaputt|durchtrennt|durchgebrannt|gerissen|abgelaufen|vertauscht|=verstopft
    =kein|=keinen|=wenig ~1 speicherplatz|speicher|strom|lizenzen
    =zu =viele ~1 anfragen|zugriffe|verbindungen
    konfigurationsfehler|fehlkonfiguration|falsch|fehlerhaft|defekt ~1 @machine|@change|eintrag|regel|befehl|konfiguriert
    bagger ~6 kabel|leitung|glasfaser
    kabel|leitung|glasfaser ~4 beschädigt|durchtrennt|gekappt
    =in =folge
    =mit|=bei|=beim ~2 update|umstellung|umzug|einspielen|wartung|migration ~~6 fehler|fehlerhaft|=falsch|schief|vergessen|gelöscht
    =schiefgelaufen|=schiefgegangen
    =schief =gelaufen|=gegangen
    beim|=bei ~2 einspielen|update|umbau|umzug|umstellung|austausch|installation ~2 =des|=eines|=der|=einer|=unserer|=unseres
    @mishaply ~4 #word
    =verteilt|=reagiert|=antwortet|=startet|=übergibt ~6 =nicht|=keine|=falsch #border? =deshalb|=daher|=dadurch|=weshalb|=sodass
    #border =deshalb|=daher|=dadurch|=weshalb|=wodurch ~3 #word
    ^ =deshalb|=daher|=dadurch|=deswegen ~3 #word
    =daran =schuld
    angreifer|hacker ~4 #word
    ursache ~2 gefunden #border ~1 #word
    ! @not ~3 ursache|grund|auslöser
    ! ursache|grund|auslöser ~4 @not|unbekannt|unklar|offen
    ! suchen|suche|=sucht|ermitteln|untersuchen|prüfen|analysieren|analyse|klären|finden|fehlersuche|eingrenzen|ursachenforschung ~6 ursache|grund|auslöser
    ! ursache|grund ~4 =wird|=werden|=konnte|=haben|=ist|=wurde|=noch ~4 gesucht|untersucht|analysiert|identifiziert|gefunden|ermittelt|eingegrenzt|geprüft|bekannt|behoben $
    ! =wegen|=aufgrund|=während ~3 wartung|wartungsarbeiten|störung|dessen
    ! =wegen|=aufgrund =dieser|=dieses|=des|=der ~1 störung|problem|vorfall|ausfall|unannehmlichkeit
    ! verursacht|entstanden ~2 unannehmlichkeit|umstand|ärger
    ! unannehmlichkeit|umstand|umstände ~4 verursacht|entstanden|=durch|=wegen
    ! =kann|=könnte|=könnten|=können|=wird|=würde ~4 =zu ~6 führen|kommen
    ! =nach ~3 @change ~4 =wieder|werden|=wird|prüfen
    ! =durch ~2 =einen|=das|=den neustart|neustarten
    ! =durch ~2 =unser|=unsere|=das ~2 team|techniker
    ! =aus =diesem|=gutem =grund
    ! @not ~2 =durch|=wegen|=aufgrund
    ! geplant|=geplante|=geplanten ~1 wartung
    ! =nachdem ~2 =wir
    ! bug|bugs|fehler|ursache|defekt ~3 gefunden|suchen|finden
    ! =seit|=nach ~1 #number
    ! beheben|behoben|behebung ~2 =des|=der|=den? ~1 defekt|fehler
    ! =kunden|=nutzer =können ~3 =durch
  `,
  purpose: `
    =um ~~12 =zu #activity
    =um ~~9 #activity $
    =damit|=sodass
    =zur|=zum|=für ~2 verbesserung|erhöhung|steigerung|behebung|erneuerung|erweiterung|sicherheit|absicherung|optimierung|stabilisierung|modernisierung|schließung|vorbereitung|mehr|schutz|bessere|höhere
    =wegen|=aufgrund|=weil|=da ~2 #word
    =da =der|=die|=das|@our
    =hintergrund|=grund ~3 =ist|=sind|#border
    erreicht|erreichen ~4 lebensende|kapazitätsgrenze|grenze|ende
    veraltet|=abgekündigt|=ausläuft|=auslaufen
    =im =rahmen ~2 umzug|umstellung|modernisierung|erneuerung
    =schließt|=schließen ~4 sicherheitslücke|sicherheitslücken
    ! =wegen|=aufgrund ~2 wartung|wartungsarbeiten|arbeiten|umstellungsarbeiten
    ! =um #clock
    ! =um #number
  `,
}
