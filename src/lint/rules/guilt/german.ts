export const guiltPhrases = {
  guilt: `
    // an apology turned up
    @intensely|=so|=sooo|=sehr =sehr? ~2 leid
    =tut|=tun =uns|=mir|=es ~2 @intensely|=so|=sehr ~2 leid
    =es =tut =uns|=mir ~2 @intensely ~2 leid
    =bedauern|=bedauere|=bedaure|=entschuldigen|=entschuldige ~5 =zutiefst|=unendlich|=aufrichtigst|=außerordentlich|=vielmals|=tausendmal|=tausendfach|=unsagbar
    =zutiefst|=unendlich|=vielmals|=tausendmal ~2 =bedauern|=bedauert|=entschuldigen|=entschuldigung|=bedauerlich
    =in =aller =form
    =tiefstes|=tiefes|=tiefste|=aufrichtigstes|=größtes ~1 bedauern|entschuldigung|mitgefühl|reue
    =nicht =oft? =genug ~2 entschuldigen|=sagen
    =können =uns|=mich? ~2 =gar? =nicht =genug
    =gar =nicht =genug ~2 entschuldigen
    =worte ~3 =fehlen|=fassen|=beschreiben|=reichen
    =fehlen ~2 =die =worte
    =in =worte =fassen
    =von|=aus =ganzem|=tiefstem =herzen
    verzeihen|=vergeben|=verzeiht =sie|=uns|=ihr|=mir
    =um =verzeihung|=vergebung
    // feelings of the writer
    schämen|=schäme|=schämt|beschämt|beschämend|peinlich|blamabel|blamiert|blamage|=schande|entsetzt|bestürzt|fassungslos|erschüttert|untröstlich|zerknirscht|niedergeschlagen|=geknickt
    =am =boden =zerstört
    =wir|=ich ~2 =fühlen|=fühle|=sind|=bin ~3 =schrecklich|=furchtbar|=elend|=schuldig|=schlecht|=mies|=untröstlich|=traurig|=verzweifelt
    =bricht =uns|=mir =das =herz
    =uns|=mir ~2 =wahnsinnig|=extrem|=furchtbar|=total|=sehr|=super|=höchst ~1 unangenehm|peinlich
    =ärgert|=wurmt|=schmerzt =uns|=mich
    =wir|=ich ~1 =sind|=bin ~2 =genauso|=ebenso|=selbst|=ebenfalls ~3 =frustriert|=verärgert|=enttäuscht|=unglücklich|=sauer
    =frustriert|=verärgert|=enttäuscht|=wütend|=sauer =über =uns =selbst
    =von =uns|=mir =selbst =enttäuscht
    schmerzhaft|schmerzlich|=rabenschwarz|rabenschwarzer|katastrophal|=schwarzer|albtraum|alptraum|desaster|debakel|=gau ~2 #word
    =ein ~1 albtraum|alptraum|desaster|debakel|fiasko|armutszeugnis
    schlaflos|=schlaflose =nächte|=nacht
    =vertrauen ~3 zurückgewinnen|wiederherstellen|verspielt|verloren|missbraucht|erschüttert|zurückverdienen|enttäuscht
    =ihr|=euer =vertrauen ~2 =bedeutet|=liegt ~2 =alles|=viel|=herzen
    =bedeutet =uns ~2 =alles|=welt
    // sentence passed on oneself
    inakzeptabel|unentschuldbar|unverzeihlich|untragbar|unzumutbar|indiskutabel
    =nicht ~2 akzeptabel|hinnehmbar|zumutbar|tragbar|entschuldbar|=tolerierbar
    =nicht =zu =entschuldigen
    =nicht ~1 =gut =genug
    =durch =nichts =zu =entschuldigen
    =nicht ~4 anspruch|ansprüchen|erwartungen|standard|standards ~3 =entspricht|=gerecht|=genügt|=entsprochen|=werden|=geworden
    =entspricht|=entsprechen|=entsprach|=werden|=wird|=wurden ~3 =nicht ~4 anspruch|ansprüchen|erwartungen|standards|qualität|qualitätsanspruch
    =nicht =unser|=unserem|=dem|=der|=den ~1 anspruch|standard|standards|qualität
    anspruch|ansprüchen|erwartungen ~3 =nicht =gerecht
    =sie|=ihr|=kunden =haben|=habt|=hätten ~2 =besseres|=etwas|=mehr ~1 =verdient|=besseres
    =keine ~2 entschuldigung|ausrede|ausreden =dafür|=für|=gibt
    =keine ~1 entschuldigung $
    =dumm|=blöd|=dämlich|=idiotisch|=dummer|=dummen|=dumme|dummheit|=blöder|=blöde|=töricht
    =wir|=ich ~2 =haben|=habe ~4 enttäuscht|verbockt|versagt|verkackt|vermasselt|versemmelt|verpatzt
    =haben|=habe =wir|=ich ~4 enttäuscht|verbockt|versagt|vermasselt|versemmelt|verpatzt
    =mist =gebaut
    =im =stich =gelassen
    =wir|=ich =haben|=habe =sie|=euch ~2 enttäuscht|stich
    =asche =auf =unser|=mein|=unsere|=mein haupt
    =mea =culpa
    =mit =ruhm ~2 =bekleckert
    =unrühmlich
    // not meant
    ! @not ~1 beschämt|peinlich|=schämen
    ! =in =der =form
    ! =nicht =akzeptabel =für =den =browser
    ! =wird|=werden ~2 =nicht akzeptiert
    ! =dumme? terminal
    ! @supplier ~6 =stich|=regen
  `,
  // One plain apology is right; the second is about the writer.
  apology: `
    =tut|=tun ~4 leid
    =leid =tut|=tun
    =entschuldigen|=entschuldige|=entschuldigt ~4 =uns|=mich|=sie|=bitte|=vielmals|#border|=für
    entschuldigung
    =zu =entschuldigen
    =verzeihung|=sorry|=pardon
    =wir|=ich ~1 =bedauern|=bedauere|=bedaure
    =bedauern =wir|=ich
    ! @none ~2 entschuldigung
    ! =durch =nichts =zu =entschuldigen
  `,
}
