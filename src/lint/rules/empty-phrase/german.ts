export const emptyPhrases = {
  'empty-phrase': `
    // no time
    =so =schnell|=bald|=rasch|=zügig =wie|=als =möglich
    =so =schnell|=bald =es =geht
    =schnellstmöglich|=schnellstmögliche|=schnellstmöglichen|=baldmöglichst|=schnellstens|=ehestmöglich|=ehebaldigst|=umgehend|=zeitnah|=asap|=alsbald
    =in =kürze|=bälde
    =in =absehbarer|=nächster =zeit
    =zu =gegebener =zeit
    =demnächst
    // no act
    =mit|=unter =hochdruck
    =mit ~1 =hoher|=höchster|=oberster =priorität|=dringlichkeit
    =auf =hochtouren
    =arbeiten|=arbeitet ~3 =fieberhaft|=unermüdlich|=hart|=intensiv|=pausenlos|=unablässig
    =fieberhaft|=unermüdlich|=pausenlos ~2 =an|=daran
    =rund =um =die =uhr ~2 =an|=daran
    =tun|=tut|=setzen|=geben =wir? ~1 =alles|=unser ~2 =mögliche|=daran|=bestes|=möglichstes|=machbare
    =was =in =unserer =macht =steht
    =in =unserer =macht =stehende
    =alle =hebel =in =bewegung
    =oberste|=höchste|=allerhöchste =priorität
    // no fact
    =bitte =beachten =sie? #border? =dass?
    =wir =möchten|=wollen =sie|=euch ~2 =darauf =hinweisen
    =wir =möchten|=wollen|=dürfen =sie|=euch ~2 =darüber? =informieren
    =hiermit =möchten|=informieren|=teilen =wir
    =uns =ist =bekannt|=bewusst #border? =dass
    =wir =sind =uns ~3 =bewusst
    =nehmen|=nimmt ~6 =sehr =ernst
    =sehr =ernst
    =bestmöglich|=bestmögliche|=bestmöglichen|=bestmöglicher ~1 =service|=erlebnis|=qualität|=unterstützung|=lösung
    =selbstverständlich|=natürlich =arbeiten|=tun|=setzen
    =zögern =sie =nicht
    =wie =immer =für =sie =da
    =ihre|=eure =zufriedenheit ~4 =wichtig|=herzen|=priorität
    =liegt =uns ~3 =am =herzen
  `,
}
