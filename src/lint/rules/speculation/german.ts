export const speculationPhrases = {
  speculation: `
    // a guess at the cause
    @perhaps ~~6 @causal
    @causal ~5 @perhaps
    @perhaps ~3 =ein|=eine|=einen|=einem|=einer|=der|=die|=das ~3 @fault-noun|@machine|@change|angriff
    =ist|=sind|=war|=waren ~2 =vermutlich|=wahrscheinlich|=womöglich|=möglicherweise|=mutmaßlich ~3 =ein|=eine|=der|=die|=das|@fault-noun
    ^ =vermutlich|=womöglich|=mutmaßlich|=höchstwahrscheinlich|=anscheinend|=scheinbar|=angeblich
    =vermutlich|=mutmaßlich|=womöglich|=höchstwahrscheinlich ~3 #participle|=durch|=wegen|=weil|=aufgrund
    vermuten|=vermutet|=vermutung|mutmaßen|=mutmaßung|=verdacht|verdächtig|=verdächtigen|spekulieren|=spekulation
    =wir|=ich|techniker|=alles|=es ~2 glauben|=glaube|=denken|=denke|=nehmen|=nehme|=tippen|=tippe|=schätzen ~~8 @causal|@fault-noun|=an
    =gehen|=geht ~3 =davon =aus ~~6 @causal|@fault-noun|@machine
    =wir ~2 =gehen ~2 =von ~3 @fault-noun|@machine|fehler|defekt|problem|angriff|ursache ~2 =aus
    =könnte|=könnten|=dürfte|=dürften|=mag ~5 @causal|@fault-noun|=zusammenhängen|=sein|=liegen
    =könnte|=könnten|=dürfte|=dürften|=mag ~4 =daran|=an|=am|=mit ~6 liegen|zusammenhängen|hängen|tun
    =könnte|=könnten|=dürfte|=dürften ~6 verursacht|ausgelöst|ursache|grund|auslöser|verantwortlich|schuld|hervorgerufen|geführt
    =könnte|=kann ~1 =sein #border? =dass
    =es =könnte|=kann =sein
    =durchaus =möglich|=denkbar|=denkbar
    =möglich|=denkbar|=wahrscheinlich|=naheliegend #border =dass ~9 @causal|@fault-noun|@machine
    mögliche|möglicher|wahrscheinliche|wahrscheinlichste|vermutete|mutmaßliche|vermeintliche|denkbare ~1 ursache|grund|auslöser|erklärung|fehlerquelle|angriff|angreifer|verursacher
    =unsere|=erste|=derzeitige|=aktuelle|=aktuellen ~1 theorie|hypothese|annahme|vermutung|arbeitshypothese|verdacht
    theorie|hypothese|annahme|vermutung ~2 =ist|=lautet|#border
    =deutet|=deuten|=spricht|=sprechen|=weist|=weisen|=lässt ~~8 =auf|=darauf|=dafür|=vermuten|=hin|=schließen
    =hinweise|=anzeichen|=indizien ~3 =auf|=dafür ~4 @fault-noun|@machine|fehler|defekt|angriff|=dass
    =soweit =wir|=ich ~2 wissen|sehen|beurteilen|sagen|erkennen
    =nach =allem|=unserer|=ersten|=erster|=bisherigen ~2 =was|einschätzung|erkenntnissen|meinung|vermutung|kenntnis ~3 #word
    // what seems
    =es =sieht ~2 =so|=danach|=nach ~3 #word
    =sieht =so =aus #border? =als|=dass
    =so =aus #border? =als =ob|=hätte|=wäre|=sei
    =sieht =danach =aus
    =scheint|=scheinen|=schien ~6 =ein|=eine|=einen|=der|=die|=das|=an|=am|=mit|=von ~5 @fault-noun|@machine|fehler|defekt|ursache|problem|update
    =scheint|=scheinen|=schien ~9 =zu ~1 liegen|=sein|haben|=zusammenzuhängen|verursachen|stammen|kommen
    =anscheinend|=offenbar|=scheinbar|=offensichtlich ~3 =ein|=eine|=einen|=hat|=haben|=durch|=wegen|=mit|=war|=ist|=der|=die|=das|@fault-noun ~4 #word
    // doubt about the end, or about whom it touches, is honest
    ! scheint|=scheinen|=sieht|=anscheinend|=offenbar|=vermutlich|=voraussichtlich|=wahrscheinlich ~~9 =wieder|behoben|gelöst|stabil|normal|gefunden|wiederhergestellt|erholt|funktionieren|=gut|nachgelassen|=vorbei|abgeschlossen|dauern|erreichbar
    ! =vermutlich|=wahrscheinlich|=voraussichtlich ~4 =bis|=um|=gegen|=heute|=morgen|=noch|=in|=länger
    ! =möglicherweise|=eventuell|=vielleicht ~2 entstanden
    ! @not ~2 vermutung|vermutungen|spekulieren|spekulation|spekulationen
    ! =glauben|=denken|=meinen ~~4 =ursache|=fehler ~3 =gefunden
    ! =gehen ~3 =davon =aus ~~9 =wieder|behoben|zugestellt|abgeschlossen|erreichbar|funktionieren|nachmittag|abend|morgen
    ! =spam|=betrug =verdacht
    ! verdächtig|=verdächtige|=verdächtigen ~1 mails|nachrichten|anrufe|links|konto|aktivität|aktivitäten|zugriffe|email|anmeldung
    ! =bei =verdacht
    ! =scheint =die =sonne
  `,
}
