export const blamePhrases = {
  blame: `
    // somebody failed us
    @supplier ~3 =hat|=haben|=hatte|=hatten ~~9 versäumt|unterlassen|vergessen|versagt|verschlafen|verpasst|verweigert|geweigert|ignoriert|geschlampt|verschlampt|verbockt|vermasselt|gepfuscht
    @supplier ~3 =versäumte|=unterließ|=vergaß|=versagte|=verweigerte|=weigerte|=weigert|=verweigert|=ignoriert|=ignorierte|=verschleppt|=verschleppte|=hält|=vertröstet|=vertröstete|=behauptet|=behauptete|=beharrt|=leugnet
    @supplier ~2 =hat|=haben =es ~3 =versäumt|=unterlassen|=verschlafen ~~3 =uns?
    @supplier ~2 =hat|=haben =es ~3 =nicht =geschafft|=für =nötig?
    =nicht =für =nötig
    @supplier ~3 =hat|=haben|=hatte|=hatten ~3 =uns ~6 @not ~6 @telling
    @supplier ~3 =hat|=haben|=hatte|=hatten ~6 @not|=nie|=spät|=verspätet ~6 @telling
    =ohne =uns ~4 @telling
    =ohne ~2 vorwarnung|ankündigung|rücksprache|absprache|abstimmung
    @supplier ~3 =konnte|=kann|=können|=konnten|=will|=wollte ~3 =uns ~6 =nicht|=keine|=keinen ~6 sagen|nennen|erklären|liefern|helfen|geben
    @supplier ~3 =reagiert|=reagierte|=antwortet|=antwortete|=meldet|=meldete ~4 =nicht|=erst|=kaum|=schleppend
    @supplier ~9 trotz ~4 #word
    =trotz ~4 nachfrage|nachfragen|rückfrage|rückfragen|mahnung|mahnungen|zusage|zusagen|zusicherung|hinweis|hinweise|warnung|warnungen|bitten|aufforderung|eskalation|beschwerde|anrufe|versprechen ~4 #word
    =lässt|=lassen|=ließ|=ließen =uns|=leider ~9 =stich|=regen|=hängen|=warten|=allein|=zappeln|=sitzen
    =lässt|=lassen|=ließ|=ließen ~9 =im stich|regen
    =im stich|regen ~1 gelassen|lassen|stehen|lässt
    @supplier ~9 @contempt
    @contempt ~6 @supplier
    @contempt ~2 @staff
    enttäuscht|verärgert|unzufrieden|sauer|wütend|empört|entsetzt|frustriert ~2 =von|=vom|=über|=mit ~4 @supplier|#name|reaktion|service|leistung|kommunikation|support|verhalten|umgang|vorgehen
    =von|=vom|=über|=mit ~4 @supplier|#name|reaktion|kommunikation|verhalten|umgang|vorgehen ~3 enttäuscht|verärgert|unzufrieden|sauer|empört|entsetzt|frustriert
    schlecht|mangelnd|mangelhaft|fehlend|unzureichend|miserabel ~1 kommunikation|reaktion|support|leistung|abstimmung|informationspolitik|arbeit|wartung ~3 @supplier|=durch|=seitens|=des|=der|=unseres
    =seitens|=durch ~3 @supplier ~4 versäumnis|fehler|versagen|nachlässigkeit|verschulden|schlamperei
    versäumnis|fehler|versagen|nachlässigkeit|verschulden|fehlverhalten|panne ~2 =seitens|=unseres|=des|=der|=von|=durch ~3 @supplier|mitarbeiter|mitarbeiters|kollegen|technikers
    @supplier ~2 =ist|=sind|=war|=waren|=trägt|=tragen ~4 schuld|verantwortlich|schuldig|verantwortung
    schuld|verantwortlich ~2 =ist|=sind|=war|=waren|=daran|=dafür|=an ~5 @supplier|#name|@staff|@user-word
    =die|=alleinige schuld|verantwortung|verschulden ~6 =bei|=beim|@supplier
    schuld ~2 =liegt|=lag|=trägt|=tragen|=hat|=haben|=trifft
    @supplier ~3 =hätte|=hätten ~9 #activity|müssen|sollen|können|dürfen
    =hätte|=hätten =uns|=man|@supplier ~6 müssen|sollen
    =hätten ~1 =informiert|=gewarnt|=benachrichtigt ~2 =werden =müssen|=sollen
    @supplier ~6 =eigentlich|=angeblich ~4 #word
    @supplier =kein =verlass
    =verlass ~4 @supplier
    =verlassen ~3 =auf ~2 @supplier
    =rechenschaft|=regress|=haftbar
    rechtlich schritte
    =zur =rechenschaft|=rede|=verantwortung ~1 ziehen|gezogen|stellen|gestellt
    @supplier ~4 abgemahnt|abmahnen|beschweren|beschwert|verklagen
    =ernstes|=ernsthaftes|=deutliche|=klares =gespräch|=worte|=wort
    =zuverlässigeren|=besseren|=kompetenteren|=seriöseren ~1 @supplier
    // judgement of people
    =menschliches|=menschlichen|=menschlichem|=menschlicher|=individuelles|=menschliche versagen|versagens|fehler|fehlers|fehlverhalten|irrtum|fehlhandlung|unachtsamkeit
    bedienfehler|bedienungsfehler|anwenderfehler|benutzerfehler|fehlbedienung|handhabungsfehler
    @mishaply ~6 @mishap
    @staff ~4 @mishaply
    =ein|=eine|=einer|=einem|=eines|=mehrere|=unser|=unsere ~2 @staff ~3 =hat|=haben|=hatte|=hatten ~9 @mishap
    =ein|=eine|=unser|=mehrere ~2 @staff ~9 @mishap =hat|=haben|=hatte|=hatten
    =ein|=eine|=unser ~2 @staff ~3 =löschte|=zog|=kappte|=durchtrennte|=trennte|=verwechselte|=vergaß|=übersah|=beschädigte|=überschrieb|=steckte|=drückte|=schaltete|=durchbohrte|=zerstörte|=riss
    @supplier|@staff ~4 =hat|=haben|=hatte|=hatten ~6 falsch|falsche|falschen|falsches ~6 #participle
    =von|=durch ~1 =einen|=einem|=einer|=eine|=unseren|=unserem ~2 @staff ~6 @mishap
    jemand|irgendwer|irgendjemand ~6 @mishap
    =leichtsinn|leichtsinnig|fahrlässig|fahrlässigkeit|schlamperei|geschlampt|schlampig|unfähigkeit|unfähig|inkompetenz|inkompetent|dilettantisch|stümperhaft|pfusch|unprofessionell|idiot|idioten|idiotisch|dummheit|verantwortungslos|rücksichtslos|unverantwortlich|blödheit|nachlässigkeit|schuldig|schuldigen|übeltäter|vandale
    kunde|nutzer|benutzer|anwender|mieter|person|teilnehmer ~4 missbraucht|missbrauch|missachtet|ignoriert|verursacht|lahmgelegt|überlastet|überflutet
    =ein|=einzelner|=einzelne|=bestimmte|=einige|=einen|=einem|=einzelnen ~2 @user-word ~6 überlastet|verursacht|lahmgelegt|überflutet|missbraucht|missachtet|blockiert|verstopft
    falsche|unsachgemäß|unsachgemäße|missbräuchlich|missbräuchliche|unerlaubt ~2 nutzung|bedienung|verwendung|verhalten
    // not us
    =nicht =in =unserer|=unserem|=unseren|=meiner macht|hand|händen|einflussbereich|verantwortung|verantwortungsbereich
    =außerhalb =unseres|=unserer|=meines ~1 einflussbereich|einflussbereichs|einflusses|einfluss|verantwortung|kontrolle|verantwortungsbereichs|zuständigkeit|macht|verantwortungsbereich
    @none ~2 einfluss|kontrolle|handhabe ~3 #word
    =darauf|=hierauf ~4 @none ~1 einfluss
    einfluss ~3 =darauf|=hierauf ~2 =haben|=nicht
    =uns =sind ~3 =hände =gebunden
    =sind =uns ~3 =hände =gebunden
    machtlos|=hilflos|=ausgeliefert
    =nicht ~3 @our schuld|verschulden|fehler|verantwortung|seite
    =nicht =an =uns|=unserer|=unserem|=unseren
    =nicht =von =uns ~2 =verschuldet|=verursacht|=verantworten|=vertreten
    =nicht =zu =verantworten|=vertreten|=verschulden
    =unverschuldet
    =trifft =uns ~1 =keine schuld
    =können|=konnten =wir ~3 =nichts ~3 =dafür|=machen|=tun|=ausrichten
    =wir ~1 =können|=konnten ~3 =nichts ~3 =dafür|=machen|=tun|=ausrichten
    =lag|=liegt =nicht =bei|=an =uns
    // the supplier itself named as the cause
    =wegen|=aufgrund|=dank ~2 @supplier $
    =liegt|=lag|=liegen ~4 =allein|=ausschließlich|=einzig|=ganz|=komplett ~3 =bei|=beim ~3 @supplier|#name
    =problem|fehler|störung|ursache =liegt|=lag =klar|=eindeutig ~2 =bei|=beim ~3 @supplier
    // exceptions
    ! =wir|=ich ~9 =stich|=regen gelassen|lassen
    ! verantwortung|schuld|verschulden|fehler ~6 =bei|=an =uns|=mir
    ! @not ~3 schuldzuweisung|schuldzuweisungen|schuldige|schuldigen
    ! =wir|=ich ~3 versäumt|vergessen|ignoriert|unterlassen
    ! =haben|=habe =wir|=ich ~6 versäumt|vergessen|informiert
    ! =ohne ~2 vorwarnung ~2 =ausgefallen|=aus|abgestürzt
    ! @machine|update|konfiguration|server ~1 =war|=ist ~1 =schuld
    ! =schuld =war|=daran ~2 =ein|=eine ~2 @machine|@fault-noun|@change
    ! wir|unser|unsere ~2 team|techniker ~3 informiert
    ! wir ~1 =haben ~4 @supplier
    ! =daran ~2 schuld =war ~2 =ein|=eine ~2 @machine
  `,
  party: '',
  sore: '',
}
