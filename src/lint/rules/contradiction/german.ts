export const contradictionPhrases = {
  // over and done with
  closed: `
    störung|problem|ausfall|fehler|vorfall|=probleme ~3 behoben|gelöst|beseitigt|=vorbei|beendet|=erledigt
    wartung|wartungsarbeiten|arbeiten|umstellung|update ~3 abgeschlossen|beendet|=vorbei|=fertig
    ^ behoben $
  `,
  // a time for the repair, hedged or not
  'mended-by': `
    =bis|=gegen|=um|=vor|=ab ~3 #clock ~8 @mended|=wieder
    @mended|=wieder ~6 =bis|=gegen|=um|=vor ~3 #clock
    ! =wieder =seit
    ! =morgen ~12 @mended|=wieder
    ! @mended|=wieder ~3 =morgen
    ! =war|=waren|=wurde|=wurden ~8 @mended
    ! =wieder =melden|=schreiben|=informieren
    ! =melden|=schreiben|=informieren ~8 =wieder
  `,
  // working again, perhaps under watch
  works: `
    =alles|=alle|=sämtliche ~4 =wieder ~3 =normal|normalbetrieb|erreichbar|verfügbar|=störungsfrei|=ordnung
    =alle|=sämtliche ~2 systeme|dienste|funktionen ~5 =normal|=störungsfrei|=einwandfrei|=fehlerfrei|verfügbar|betriebsbereit
    =alles|=sämtliche ~3 =läuft|=funktioniert|=geht ~2 =wieder
    =läuft|=funktioniert|=laufen|=funktionieren ~1 =wieder ~2 =alles|=normal|=einwandfrei|=störungsfrei|=vollständig
    =vollständig =wiederhergestellt|=behoben
  `,
  // not yet, not all, or only if
  open: `
    =wird|=werden|=würde|=soll|=sollte|=sollten|=könnte|=dürfte|erwarten|hoffen|=bis|=sobald|=wenn|=falls|=bevor|=nicht|=kein|=keine|=noch|=teilweise|=teils|=einige|=manche|=meisten|=viele|=fast|=nahezu|=während|=außer|=aber|=nur|=anderen|=andere|=früheren|=gestern|=letzten|=damit|=um
  `,
  'nothing-lost': `
    =keine|=kein|=keinerlei|=ohne ~2 @data ~4 =verloren
    =keine|=kein|=keinerlei|=ohne datenverlust
    =nichts ~3 =verloren
    =alle|=sämtliche ~2 @data ~3 =sicher|=vollständig|unversehrt
  `,
  besides: '=nur|=außer|=bis|=aber|=andere|=anderen|=sonst|=soweit|=bisher|=wohl|=noch',
  'start-clock': '=seit|=ab|=von|beginnt|=begann|=beginnen|startet|=startete ~2 #clock',
  // beside the beginning of the whole, parts have beginnings of their own
  loosely:
    '=etwa|=ca|=circa|=ungefähr|=rund|=gegen|=auch|=ebenfalls|=dann|=später|=zusätzlich|=zudem|=erneut|=wieder|=zweite|=einige|=gestern|=morgen',
  // what is said to work, or to be used instead
  unharmed: `
    =nicht ~2 betroffen|beeinträchtigt
    =unberührt|=stattdessen|=solange|=nutzen|=weiterhin|=weiter|=wieder|=nur|=außer|=normal|=über|=durch
  `,
}
