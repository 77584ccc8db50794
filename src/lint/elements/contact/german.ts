export const contactPhrases = {
  contact: `
    =wenden|=wende|=wendet|=melden|=melde|=meldet ~3 =sie|=dich|=euch|=sich ~9 =an|=bei
    =wenden|=melden =sie =sich
    =melde|=meldet =dich|=euch
    =schreiben|=schreibt|=schreib|=mailen|=kontaktieren|=kontaktiert|=rufen|=ruft|=ruf ~3 =uns|=mir|=mich|support|kundenservice|kundendienst|hotline|team|ansprechpartner|#email|=sie
    =kontaktieren|=kontaktiert ~4 support|kundenservice|kundendienst|hotline|team|ansprechpartner|#email|helpdesk
    =schreiben|=schreibt|=schreib|mail|email|nachricht|anfrage|anfragen ~4 =an #email
    =an|=unter|=per|=via|=über ~3 #email
    #email
    =erreichen ~2 =uns|=sie ~9 =unter|=per|=über|=telefonisch|=via|=im|=in|=mail|#number|#email|=jederzeit|=von
    =erreicht =uns|=ihr
    =uns|=support|=kundenservice|=hotline|=team ~4 =erreichen|=erreichbar|=telefonisch ~6 =unter|=per|=über|#number|#email
    support|kundenservice|kundendienst|hotline|servicedesk|helpdesk|team|servicetelefon|rufnummer|telefon|telefonnummer|=tel|=telefonisch ~6 =unter|=per|=nummer|#number ~3 #number|#email|#link|rufnummer|nummer
    =tel|telefon|rufnummer|hotline|telefonnummer ~2 #number
    =bei|=für ~2 =fragen|=rückfragen|=problemen|=anliegen ~9 support|kundenservice|kundendienst|hotline|=wir|=uns|team|verfügung|ansprechpartner|#email|=sie|=gern|=gerne|#number|hilft|helfen
    =fragen =schreibt|=schreiben|=gern|=gerne|=jederzeit
    =haben|=habt|=hast ~1 =sie|=ihr|=du ~2 =fragen|=rückfragen
    ticket|supportanfrage|supportticket|anfrage|fall ~3 =eröffnen|=öffnen|=erstellen|=einreichen|=aufmachen|=stellen ~1 #word
    =eröffnen|=öffnen|=erstellen|=eröffne|=erstellt|=öffnet|=stellen =sie|=ihr|=bitte ~4 ticket|anfrage|supportticket|supportanfrage
    =antworten|=antwortet|=antworte ~3 =auf ~3 ticket|mail|email|nachricht
    =rufen|=ruft|=ruf ~9 =an $
    =stehen|=steht ~9 =für =fragen|=rückfragen ~4 verfügung
    =für|=bei =fragen|=rückfragen|=auskünfte ~9 =zur verfügung
    =per|=über|=im|=via ~2 chat|livechat|kontaktformular|supportportal|whatsapp ~3 =erreichbar|=erreichen|=uns|=da|=kontakt|=kontaktieren
    =über|=nutzen|=via ~3 kontaktformular|supportformular
    ansprechpartner ~3 =ist|=sind|=hilft|#border|kontaktieren
    =an ~3 =ansprechpartner|=ansprechpartnerin|=support|=kundenservice|=kundendienst|=hotline|=helpdesk|=servicedesk|=kundenbetreuung|=kundenbetreuer|=supportteam
    kundenbetreuer|kundenbetreuung|kundenberater ~3 =gerne|=hilft|=helfen|=verfügung|erreichbar
    =helfen|=hilft ~2 =ihnen|=euch|=dir ~3 =gern|=gerne|=weiter|kundenservice|support|team|hotline
    =kommen =sie|=kommt ~2 =vorbei
    ! @passive ~3 kontaktiert
    ! =wir|=haben|=hat ~6 kontaktiert|angerufen|angeschrieben|=kontakt
    ! =wir ~1 =melden|=kontaktieren|=rufen|=schreiben|=wenden
    ! =melden|=schreiben|=informieren =wir|=uns|=sich
    ! kontaktformular|hotline|telefon|support|chat|telefonanlage ~2 @be|=nimmt|@doing-verb ~4 @not|@broken
    ! @not|=schwer|=schlecht ~3 =erreichen|erreichbar
    ! =keine ~1 fragen
  `,
}
