export const vaguePhrases = {
  // What is said of the effect without saying what nobody can do; the phrase is quoted.
  'vague-effect': `
    =störung|=störungen|=beeinträchtigung|=beeinträchtigungen|=einschränkung|=einschränkungen|=unregelmäßigkeiten|=schwierigkeiten|=problem|=probleme|=problemen|=einschränkungen|=ausfällen|=unterbrechungen|=unterbrechung ~1 =auf|=in|=im|=bei|=mit|=unserer|=unseres|=unserem|=der|=des|=am|=an|=beim ~3 system|systeme|systemen|plattform|netz|netzwerk|dienst|dienste|diensten|betrieb|infrastruktur|service|services|server|servern|webseite|leistungen|angebot
    =verminderte|=eingeschränkte|=reduzierte|=schlechte|=beeinträchtigte|=verringerte ~1 leistung|performance|verfügbarkeit|erreichbarkeit|qualität|funktionalität
    performanceproblem|performanceprobleme|leistungsprobleme|leistungseinbußen|performanceeinbußen
    =kann|=könnte ~2 =zu ~3 beeinträchtigung|störung|einschränkung|problem|unterbrechung ~1 kommen?
    =kommt|=kam ~4 =zu ~3 beeinträchtigung|störung|einschränkung|problem|unregelmäßigkeiten
    ! @none|=ohne ~2 störung|beeinträchtigung|einschränkung|unterbrechung
  `,
  // What stands where the consequence should be.
  'stand-in': `
    =die|=der|=das|=den|=dem|=des|=eine|=ein|=einen|=einem|=einer|=diese|=dieser|=dieses|=diesem|=unsere|=unser|=aktuelle|=aktuellen ~2 störung|problem|vorfall|fehler|ausfall|ausfälle|beeinträchtigung|einschränkung|situation|lage|panne|wartung|unterbrechung|defekt|angriff|zwischenfall|schwierigkeit|vorkommnis|maßnahme
    störung|problem|vorfall|fehler|ausfall|wartung|arbeiten|wartungsarbeiten ~2 behoben|gelöst|beseitigt|abgeschlossen|beendet
    =alle|=alles|system|systeme|dienst|dienste|plattform ~4 =wieder|normal|stabil|reibungslos ~3 #word
    =läuft|=laufen|=funktioniert|=funktionieren ~3 =alles|=wieder ~2 #word
    =wieder ~2 hergestellt|normal|stabil|gewohnt
    fix|lösung|behebung|maßnahmen|gegenmaßnahmen|update ~3 eingespielt|umgesetzt|eingeleitet|gearbeitet|ausgerollt|implementiert|=ist|=sind
    störung|problem|vorfall|ausfall|wartung|wartungsarbeiten|beeinträchtigung|serverwartung|störungen|fehler|defekt
    =an ~2 behebung|lösung ~2 #word
    update|umstellung|migration|umzug
  `,
}
