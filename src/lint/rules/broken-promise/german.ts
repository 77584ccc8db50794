export const brokenPromisePhrases = {
  'last-word': `
    =weitere|=neue ~1 update|updates|meldung|meldungen|nachricht|nachrichten|information|informationen|mitteilung|mitteilungen ~3 =nicht
    =keine|=kein ~1 =weitere|=weiteren|=weiteres ~1 update|updates|meldung|meldungen|nachricht|nachrichten|information|informationen|mitteilung|mitteilungen
    =unsere|=unser|=die|=das =letzte|=letztes|=abschließende|=abschließendes update|meldung|nachricht|mitteilung ~3 =dazu|=hierzu|=zu
    =ist|=war ~1 =die|=das|=unsere|=unser =letzte|=letztes|=abschließende|=abschließendes update|meldung|nachricht|mitteilung
    =melden|=schreiben|=informieren =uns|=wir? ~2 =nicht =mehr|=wieder
  `,
  'late-word': `
    =später =als ~2 versprochen|angekündigt|zugesagt
    =verspätet|=verspätete|=überfällig
    =kommt|=kam =zu? =spät
    =hätten ~4 =melden|=schreiben|=informieren
  `,
}
