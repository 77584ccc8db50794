/** "Not known yet" is an allowed answer; these phrases give it in so many words. */
export const unknownPhrases = {
  'unknown-scope': `
    =wie =viele ~~9 unklar|offen|unbekannt|@not|prüfen|klären|ermitteln
    @not|prüfen|klären|ermitteln|untersuchen|unklar|offen ~~4 =wie =viele
    @not|prüfen|klären|ermitteln|untersuchen|unklar ~~4 =wer|=welche|=ob ~1 =alle|kunden|nutzer|regionen
    =ob ~2 =alle|=weitere ~~9 unklar|@not|prüfen
    =umfang|ausmaß|=anzahl|=zahl ~9 unklar|offen|unbekannt|@not
    =umfang|ausmaß|=anzahl|=zahl ~6 prüfen|klären|ermitteln|geprüft|ermittelt
    =prüfen|=klären|=ermitteln ~4 =umfang|ausmaß|=anzahl|=zahl
  `,
  'unknown-permanence': `
    =ob ~4 @data|=etwas ~~9 @not|unklar|offen|prüfen|klären|untersuchen
    prüfen|klären|untersuchen|@not|unklar|offen|überprüfen ~~4 =ob ~4 @data|=etwas
  `,
  'unknown-cause': `
    ursache|grund|auslöser ~6 @not ~3 bekannt|klar|geklärt|bestätigt|gefunden|fest|ermittelt|gesichert
    ursache|grund|auslöser ~4 unklar|unbekannt|offen|=noch
    @not ~3 =warum|=weshalb|=wieso|=woran
    @not ~6 ursache|grund|auslöser
    suchen|suche|ermitteln|untersuchen|analysieren|klären|prüfen|forschen ~6 ursache|grund|auslöser
    ursache ~4 gesucht|untersucht|analysiert|geprüft|ermittelt|klären|suchen
  `,
  'unknown-consequence': `
    =was ~2 @not ~6 =klären|=prüfen|unklar|=wissen|offen
    auswirkung|folgen|konsequenz ~4 @not ~2 bekannt|klar|geklärt|absehbar
    auswirkung|folgen ~4 unklar|unbekannt|offen
    =wie =es =weitergeht ~~6 @not
    @not ~3 =was|=wie ~~4 auswirkt|bedeutet|betroffen =ist
  `,
}
