import { wordList } from './word-list.ts'

/** Words that say nothing of what a question is about, and words by which every incident is asked after; German without umlauts. */
const emptyIn = wordList({
  english: `a an the this that these those there here it its itself i me my mine we us our ours you your yours he she they them their one ones
    am is are was were be been being do does did done doing have has had having can could will would shall should may might must cant cannot dont
    doesnt isnt wont t s re ve ll d m not no nor and or but if so as at by for from in into of off on onto out over to up with within about
    after before during until till than then again also too just now still yet already ever even any some all only very much many more most how
    what when where which who whom whose why please pls plz finally hello hi hey dear thanks thank you sorry kindly ok okay well really actually
    know tell say mean think want wants wanted need needs like get gets got getting come comes coming came arrive arrives arrived receive
    receives received take takes make makes made go goes going gone went give given let lets use able possible expect expected happen happens
    happened long longer soon eta time today tonight tomorrow yesterday morning evening because while since both each other another way sure ensure u r ur
    least else anything something everything nothing somebody someone anybody anyone nobody though although through rather whether exactly
    simply once asap myself ourselves yourself without`,
  german: `der die das den dem des ein eine einen einem einer eines dies diese dieser dieses diesen diesem es ich mir mich mein meine meinen
    meinem meiner meines wir uns unser unsere unseren unserem unserer du dir dich dein deine ihr ihre ihren ihnen euch euer eure sie er man
    bin bist ist sind seid war waren wart sein gewesen wird werden wurde wurden worden wirst werde hab habe haben hat hatte hatten habt kann
    konnen konnte konnten kannst konnt will wollen wollte soll sollen sollte muss mussen musste darf durfen mag mochte mochten brauche
    brauchen nicht kein keine keinen nichts und oder aber ob wenn als wie so an am auf aus bei beim bis fur im in ins mit nach ohne seit um
    unter von vom vor zu zum zur uber durch gegen ab da dort hier dann denn doch ja nein mal noch nochmal schon wieder auch nur sehr viel
    viele mehr alles alle allen was wann wo woher wohin wer wen wem warum wieso weshalb welche welcher welches welchen woran bitte endlich
    hallo guten tag morgen abend moin liebe sehr geehrte danke vielen dank gruss gern eigentlich nun jetzt gerade immer uberhaupt
    weiss wissen sagen geben gibt tun tut tue machen macht mache bekomme bekommen bekommt kriege krieg kriegen erhalte erhalten erhalt komme
    kommen kommt kam gekommen geht gehen ging lange langer dauert dauer uhr heute gestern wurde evtl vielleicht moglich moglichkeit ding sache
    irgendwo irgendwie trotzdem solange zwischenzeit weg etwas was ende absehbar gegangen gehts gibts dauerts ists wirds wars lang
    damit dass weil obwohl falls sofort wirklich leider mindestens genau einfach halt eben bereits sonst jemand niemand irgendwas irgendwann bloss
    sich einmal nie selbst selber dabei davon dazu deshalb also`,
  /** What every incident is about until it is over: it does not work, and shall again. */
  working: `work works working worked run runs running online offline back fixed fix fixes restored restore available unavailable resolved
    solved repaired repair down outage outages downtime problem problems issue issues broken incident lauft laufen funktioniert funktionieren
    funktion behoben repariert vorbei verfugbar ausfall storung storungen kaputt problem probleme fehler system
    systems service services server servers platform plattform dienst dienste arbeiten nutzen benutzen using`,
})

export interface Emptiness {
  readonly isEmpty: boolean
  /** Above nothing for an English word, below for a German one. */
  readonly english: -1 | 0 | 1
}

/** Whether a word, folded, says nothing by itself, and of which language it is then. */
export const emptinessOf = (word: string): Emptiness => {
  const names = emptyIn(word)
  const [isEnglish, isGerman] = [names.includes('english'), names.includes('german')]
  return { isEmpty: names.length > 0, english: isEnglish === isGerman ? 0 : isEnglish ? 1 : -1 }
}
