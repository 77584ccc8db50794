export const promisePhrases = {
  promise: `
    // it will not come again
    =wird|=werden|=kann|=können|=darf|=dürfen ~5 @not|@none ~5 =wieder|=mehr ~2 vorkommen|passieren|geschehen|auftreten|eintreten|wiederholen|=geben|treten|erneut
    =wird|=werden|=kann|=können ~5 @not ~4 vorkommen|passieren|geschehen|wiederholen|wiederkehren|wiederkommen
    =nie|=niemals|=nicht =wieder|=mehr ~4 vorkommen|vorkommt|passieren|passiert|geschehen|geschieht|auftreten|auftritt|eintreten|wiederholen|wiederholt|=erleben
    =nie|=niemals =wieder
    @not =noch? =einmal|=mals ~2 vorkommen|passieren|passiert|vorkommt|geschehen
    =wird|=werden|=gibt ~4 =keine|=keinen|=keinerlei ~3 =weiteren|=weitere|=erneuten|=mehr ~1 ausfall|ausfälle|störung|unterbrechung|problem|verzögerung
    =wird|=werden ~6 =zu =keinen|=keinerlei|=keiner ~3 ausfall|ausfälle|störung|unterbrechung|problem|verzögerung|beeinträchtigung|einschränkung|auswirkung
    =keine|=keinerlei ~1 ausfall|ausfälle|störung|unterbrechung|probleme =mehr =geben|=auftreten
    =war =das =letzte =mal
    =damit|=so|=dadurch|=künftig ~1 =kann|=können ~6 =nicht =mehr ~3 #word
    // to make sure, to guarantee
    sicherstellen|sichergestellt|sicherzustellen|gewährleisten|gewährleistet|garantieren|garantiert ~~12 @not|@none|=nie|ausgeschlossen|=immer|=jederzeit
    =stellen|=stellt ~4 =sicher ~~12 @not|@none|=nie|=jederzeit|=immer
    @not|=nie|=immer|=jederzeit|=keine ~~9 sichergestellt|sicherzustellen|sicherstellen|gewährleisten|gewährleistet
    =sorgen|=sorgt|=gesorgt ~~3 =dafür ~~9 @not|@none|=nie
    =dafür ~1 =sorgen|=gesorgt ~~9 @not|@none|=nie
    =dafür sorgen|gesorgt ~~9 @not|=nie
    =alles =daran|=dafür ~~12 @not|=nie|@none ~4 passiert|vorkommt|wiederholt|=wieder|auftritt|geschieht
    =ausgeschlossen #border =dass ~9 #word
    =ist|=sind|=damit|=wird|=nun|=so|=künftig ~3 =ausgeschlossen|=unmöglich
    =wir|=ich|=ihnen|=euch ~2 garantieren|=garantiere|versichern|=versichere|versprechen|=verspreche|geloben|=gelobe|zusichern|=sichern|zugesichert
    =garantieren|=versichern|=versprechen =wir|=ich
    =sicher =sein ~~6 =dass
    garantie ~2 =dass|=dafür|#border
    =unser|=mein ehrenwort|wort|versprechen
    =haben|=hat =unser|=mein =wort
    =verlassen =sie|=sich ~2 =darauf|=euch
    =verlassen #border =dass
    =hundertprozentig|=100 ~2 sicher|ausgeschlossen|verfügbar|gewährleistet
    // absolutes
    =unter =allen|=keinen umständen
    =in|=auf =jedem|=keinem|=allen|=jeden =fall|=falle|=fällen|=fälle
    =ein =für =alle =mal|=male
    =ein =für =allemal
    =endgültig|=dauerhaft|=nachhaltig|=restlos ~2 behoben|gelöst|beseitigt|beheben|lösen|beseitigen
    =kann|=können =nicht|=nichts =mehr ~4 ausfallen|passieren|schiefgehen|verloren|überlasten|geschehen|auftreten|abstürzen|=kommen|lahmlegen
    =nichts ~4 passieren|schiefgehen =kann|=wird
    =völlig|absolut|=vollkommen =sicher
    =risiko ~3 ausgeschlossen|beseitigt|eliminiert|=null
    =zu =keinem|=keiner zeitpunkt|zeit ~3 =gefahr|=gefährdet
    =mit =sicherheit ~6 =nicht|#activity
    // exceptions
    ! @hedged ~~4 @not|=wieder|sicherstellen|dafür
    ! @not ~3 garantieren|versprechen|versichern|ausschließen|sicherstellen|gewährleisten|ausgeschlossen|garantiert|zusichern
    ! @can ~3 =nicht ~2 garantieren|versprechen|ausschließen
    ! =noch =nicht
    // a purpose, and no promise that it is reached
    ! =damit|=sodass ~4 =nicht|=nie ~4 =vorkommt|=passiert|=wiederholt|=geschieht|=auftritt|=vorkommen|=passieren|=wiederholen
    ! =passierte|=passiert =ist
    ! =nicht ~3 =oft|=häufig
    ! kann|=können ~2 =nicht ~2 anmelden|öffnen
    ! =versprochen|=versprochene
    ! uptime|verfügbarkeit ~2 =von #percent
    ! =auf =jeden =fall =bitte
    ! =versuchen|=versuchten
  `,
  // The thing, promised for a moment.
  'repair-time': `
    =wird|=werden|=ist|=sind|=wirst ~~8 =bis|=um|=ab|=gegen|=spätestens|=innerhalb|=binnen|=in|=vor ~4 #clock|#date|@day|@amount ~6 @mended
    =wird|=werden|=ist|=sind ~~6 @day|=stündlich|=gleich|=bald ~4 @mended =sein
    =wird|=werden|=ist|=sind ~~6 @day ~4 @mended $
    =bis|=um|=ab|=gegen|=spätestens|=innerhalb|=binnen|=in|=heute|=morgen ~4 #clock|#date|@day|@time-unit|=abend|=nachmittag|=vormittag ~2 =wird|=werden|=ist|=sind|=läuft|=laufen|=funktioniert|=funktionieren ~8 @mended|=wieder
    =wir ~1 =beheben|=lösen|=reparieren|=schließen|=stellen|=liefern ~6 =bis|=um|=innerhalb|=binnen|=in|=heute|=morgen|=spätestens ~4 #clock|#date|@day|@time-unit|=her
    =funktioniert|=funktionieren|=läuft|=laufen|=geht|=gehen ~6 =um|=ab|=bis|=in|=spätestens|=heute|=morgen ~3 #clock|@day|@time-unit|=wieder
    =ab|=um|=bis|=spätestens ~3 #clock|@day ~6 =wieder ~2 erreichbar|verfügbar|funktionieren|laufen|online|möglich
    @mended ~2 =sein|=werden =spätestens|=bis ~2 #clock|@day
    =in|=nach|=binnen|=innerhalb ~2 @amount ~1 @time-unit ~6 =wieder|behoben|gelöst|erledigt|wiederhergestellt|repariert
    =behebung|=reparatur|=wiederherstellung|=instandsetzung ~4 =dauert|=ist|=erfolgt|=wird ~4 =bis|=in|=innerhalb|#number ~3 @time-unit|#clock|@day
    =spätestens ~3 #clock|@day|@time-unit ~6 @mended
    ! @hedged
    ! @hedged ~~9 =wird|=werden|=bis|=um
    ! @us ~3 =melden|=informieren|=schreiben|=geben
    ! =nächste|=nächstes|=weitere|update|=bericht|information ~6 =bis|=um|=gegen
    ! =war|=waren|=wurde|=wurden|=konnte|=konnten ~~9 =bis|=um|=ab|=in|=innerhalb
    ! =war|=waren|=wurde|=wurden|=konnte|=konnten
    ! @not ~2 @usable
    ! =seit|=war|=wurde ~4 #clock
    ! =wieder ~2 =seit
    ! =seit ~3 #clock|@day|@amount
    ! =bis =zu
    ! =von|=zwischen ~3 #clock
    ! gesperrt|geschlossen|offline|unterbrochen|eingeschränkt
  `,
}
