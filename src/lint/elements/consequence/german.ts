/** As in English: a symptom that somebody outside can observe, tied to something that they use. "Störung" alone is none. */
export const consequencePhrases = {
  consequence: `
    // states
    @feature|@function|@people|@data ~5 @be ~9 @broken
    @be|@now ~5 @feature|@function|@people|@data ~7 @broken
    @feature|@function|@people|@data ~6 @broken @be
    @not ~3 @usable
    @not ~3 =zur verfügung
    @feature|@function|@people|telefonisch ~4 =nur ~2 eingeschränkt|teilweise|langsam|verzögert|schwer|=lesend|sporadisch ~1 @usable|=zu
    =nur =lesend
    außer betrieb
    =ohne ~3 internet|strom|telefon|wasser|heizung|netz|empfang|verbindung|=ton|bild|funktion|anschluss|warmwasser
    =gibt|=gab ~4 @none ~3 @feature|warmwasser|=licht|heizung
    =lahmgelegt|lahmlegen|lahm
    =legt|=legte|=legten ~9 =lahm
    // cannot
    @can ~9 @not ~5 #activity|#participle
    @can ~9 @not ~5 =auf|=über ~3 #activity
    @can ~6 =nur ~4 #activity|#participle|=lesend
    @not ~7 #activity|#participle|=werden @can
    @not ~3 =in =der lage
    =lassen|=lässt|=ließ|=ließen ~7 @not ~3 #activity
    @not ~4 #activity =lassen|=lässt|=ließ|=ließen
    @not ~6 #activity =zu =können
    @passive ~8 @not ~3 #participle
    @not ~5 #participle @passive
    =niemand ~3 =kann|=konnte
    nichts ~2 =geht|=ging|funktioniert|=läuft
    =nur ~3 @people ~3 =können|=konnten
    // doing it fails
    @feature|@data|@people|@function ~9 @not ~2 $
    =kommen|=kommt|=kamen|=kam|=gehen|=geht|=gingen|=ging ~~12 @not ~2 =an|=durch|=rein|=raus|=heraus|=ein|=aus
    =steht|=stehen|=stand|=standen ~3 =still
    =fehlen|=fehlt|=fehlten|=fehlte =in|=im|=auf|=bei ~4 #word
    @slow ~1 wartezeit|ladezeit|antwortzeit|reaktionszeit|verbindung
    @doing-verb ~9 @not
    @doing-verb ~6 =nur =noch? langsam|schleppend|teilweise|sporadisch|eingeschränkt|verzögert
    @feature|@function|@people|@data ~9 @not ~2 @doing-verb
    =fällt|=fallen|=fiel|=fielen ~~14 =aus
    =ausfällt|=ausfallen|=ausfiel|=ausgefallen
    =bricht|=brechen|=brach|=brachen|=stürzt|=stürzen|=stürzte|=stürzten|=reißt|=reißen|=riss ~~9 =ab|=zusammen
    abstürzen|abgestürzt|zusammengebrochen|abbrechen|abgebrochen
    =schlägt|=schlagen|=schlug|=schlugen ~9 =fehl
    fehlschlagen|fehlgeschlagen|=fehlschlug|scheitern|gescheitert
    =hängt|=hängen|=hing|=hingen ~9 =fest|hinterher|=nach
    =hinkt|=hinken ~9 hinterher|nach
    @feature|@function|@data ~3 =hängt|=hängen|=hing|=hingen|=klemmt|=hakt|=spinnt
    =friert|=frieren|=fror ~4 =ein
    =schaltet|=schalten ~4 =ab
    =bleibt|=bleiben|=blieb|=blieben ~6 leer|geschlossen|hängen|stehen|weiß|schwarz|dunkel|stumm|aus|kalt|gesperrt
    ruckeln|ruckelt|stocken|stockt|=flackert|=rauscht|ruckler
    @feature|@people|@data ~6 verspäten|=verzögern|=verzögert|=verspätet
    @data|@feature|zustellung ~6 =stunden|=minuten|=tage =später
    =zu =spät ~3 #word
    @feature|@function|=laden|=lädt|reagiert|=läuft|=laufen|=antwortet|=antworten|=öffnet|=öffnen ~6 @slow
    @slow ~2 @feature|@function
    @feature|@data|anfragen|=aufruf|=laden ~3 dauern|=dauert|=dauerte|=dauerten ~6 #number|=länger|=lange|=ewig|minuten|sekunden
    dauern|=dauert|=braucht|=brauchen ~6 =länger ~2 =als
    dauern|=dauert|=braucht|=brauchen ~6 =länger|=lange $
    // what is wrong, and with what
    @symptom ~2 @at ~5 @function|@people|@data|@activity
    @symptom|fehler =beim|=bei|=mit ~3 @activity
    =beim|=bei|=in|=im|=auf|=während ~5 @feature|@activity ~6 @symptom|fehler|fehlermeldung|abstürze
    @symptom ~1 #word ~6 =beim|=bei ~3 @feature|@activity
    @long ~2 wartezeit|ladezeit|antwortzeit|reaktionszeit|latenz|fehlerrate|fehlerquote|bearbeitungszeit|laufzeit|lieferzeit|antwortzeiten|ladezeiten|wartezeiten
    fehlermeldung|fehlercode|zeitüberschreitung|timeout|timeouts
    =totalausfall|=komplettausfall|=paketverlust|=paketverluste|=verbindungsabbrüche|=verbindungsabbruch|=gesprächsabbrüche|=webseitenausfall
    internetausfall|netzausfall|mailausfall|telefonausfall|stromausfall ~2 =in|=bei ~3 #word
    =zustellverzögerungen|=versandverzögerungen|=lieferverzögerungen|=zahlungsausfall|=zahlungsausfälle|=serverausfall|=loginprobleme|=anmeldeprobleme|=zustellprobleme|=verbindungsprobleme|=ladeprobleme|=tonausfall|=bildausfall|=darstellungsfehler|=anzeigefehler
    =zeigt|=zeigen|=zeigte|=zeigten|=liefert|=liefern|=erhält|=erhalten|=erhielten|=bekommen|=bekommt|=bekamen|=sieht|=sehen|=sahen|=enthält|=enthalten ~~12 @wrong|fehlermeldung|fehler
    @data|@feature ~6 @passive|=ist|=sind|=war|=waren|=haben|=hat ~5 @wrong
    @wrong ~2 @data|@feature
    @data|@feature ~6 fehlen|=fehlt|=fehlte|=fehlten
    =fehlen|=fehlt|=fehlte|=fehlten ~9 @data|@feature|=alle|rabatte|preise
    unterbrechung|verlust|abbruch|ausfall ~1 @at ~4 @function|=ihres|=ihrer|=eures
    verlieren|=verliert|verloren ~4 verbindung|zugriff|zugang
    verbindung|zugriff|zugang ~4 verlieren|=verliert|verloren
    rückstau|stau ~3 @feature|@data
    abgelehnt|abgewiesen|zurückgewiesen|=lehnt|=lehnen ~9 #word
    @data|@feature|@people ~6 abgelehnt|abgewiesen|zurückgewiesen|zurückgehalten
    zurückgehalten|angestaut|aufgestaut|liegengeblieben|verschwunden ~2 @data|@feature
    @data|@feature ~6 verschwunden|gelöscht|=weg
    ausgeloggt|abgemeldet|getrennt|rausgeworfen ~1 @passive
    @people ~4 automatisch|ungewollt|ständig abgemeldet|ausgeloggt
    beeinträchtigt|gestört ~2 @passive|=ist|=sind ~4 @feature
    @function|@feature|@data|@activity ~6 =in =warteschlange|=der =warteschlange
    // the recap of a repair: what works again did not
    @feature|@activity|@people|@data ~6 =wieder ~3 @usable|@doing-verb|zugestellt|ausgeliefert|verarbeitet|#activity|angezeigt|angenommen|versendet|verschickt|geladen|hergestellt|#participle
    @doing-verb ~4 @feature|@data ~4 =wieder
    @feature|@data ~3 @doing-verb ~2 =wieder
    @can ~3 =wieder ~5 #activity|#participle
    ^ =der|=die|=das|=unser|=unsere #word ~3 =funktioniert|=funktionieren|=geht|=gehen|=läuft|=laufen|=klappt|=klappen ~2 =wieder
    =seit|=ab ~3 #clock ~2 =klappt|=funktioniert|=funktionieren|=geht|=gehen ~4 =wieder
    =werden|=wird =wieder ~2 #participle
    // exceptions: denied, avoided, or not about what customers do
    ! @not ~4 betroffen|beeinträchtigt|erforderlich|notwendig|nötig|bekannt|klar|geklärt|absehbar|geplant|vorgesehen|behoben|gelöst|abgeschlossen|gefunden|bestätigt|identifiziert|festgestellt|ermittelt|kompromittiert|ausgelesen|verändert|gestohlen|entwendet|abgeflossen|eingesehen|beschädigt|erwartet|ausgeschlossen|befürchten
    ! @not ~6 verloren
    ! @none ~3 @symptom|@trouble|auswirkung|maßnahme|handlungsbedarf|anzeichen|hinweise
    ! =ohne ~3 @symptom|@trouble|auswirkung|datenverlust
    ! =wir|=ich|techniker|team ~2 @can ~6 @not
    ! @can =wir|=ich|=uns ~6 @not
    ! @can ~6 @not ~4 ausschließen|sagen|nennen|bestätigen|abschätzen|garantieren|feststellen|nachvollziehen|finden|beantworten|vermeiden|verhindern|einschätzen
    ! =wir|=ich ~3 @not
    ! =müssen|=muss|=brauchen|=braucht ~6 @not
    ! ^ =die|=der|=das|=alle|=unsere|=unser|=sämtliche ~1 system|dienst|service|services|plattform|infrastruktur|server|betrieb ~4 =wieder
    ! =wird|=werden =wieder ~2 hergestellt|bereitgestellt|überwacht|aufgenommen|informiert|gemeldet
    ! @us ~6 =wieder
    ! @us ~3 =noch @not
    ! @not ~3 finden|sagen|ausschließen|wiederholen|passieren|vorkommen|auftreten|geschehen|beheben|lösen|überwachen|reproduzieren
    ! =nicht =mehr ~3 auftreten|vorkommen|passieren|wiederholen|möglich =sein?
    ! =ob ~4 @data
    ! ^ =was ~3 @not ~3 #word
    ! =wir ~4 arbeiten|=arbeiten
    ! =arbeiten =wir|=unsere|=alle
    ! arbeitet|arbeiten ~6 =an ~4 lösung|behebung|problem
    ! =wie ~4 gewohnt|gewöhnlich
    ! @machine ~3 =fällt|=fiel ~9 =aus
    ! =fällt|=fiel ~9 klimaanlage|kühlung|netzteil|lüfter|festplatte|platte ~2 =aus
    ! @none|=ohne ~4 ausfall|ausfälle
    ! verhindern|vermeiden|vermieden|verhindert ~4 ausfall|ausfälle|unterbrechung
    ! ausfall|ausfälle|unterbrechung ~4 verhindern|vermeiden|vermieden|verhindert
    ! fehler ~3 =im|=in|=bei ~2 skript|importskript|konfiguration|update|software|code
    ! =alle|=alles|=sämtliche ~2 system|dienst|service|services ~6 =wieder
    ! fällt|fiel =auf|=uns|=mir
    ! =gehen|=geht =wir|=davon|=es|=um
    ! =gehen|=geht ~3 =davon =aus
  `,
}
