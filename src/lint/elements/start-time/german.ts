export const startTimePhrases = {
  // A time in such a phrase says when it ended or when somebody writes again, not when it began.
  'end-time': `
    =seit|=um|=ab|=gegen|=bis ~2 #clock ~6 =wieder|behoben|wiederhergestellt|gelöst|abgeschlossen|beendet|beseitigt|stabil
    =wieder|behoben|wiederhergestellt|gelöst|abgeschlossen|beendet|beseitigt ~4 =um|=gegen|=seit|=ab ~2 #clock
    =bis|=spätestens|=vor ~2 #clock
    =stand|update|aktualisierung|=aktualisiert ~2 #clock
    endet|=ende|beendet|endete ~4 #clock
    =wieder =ab|=um|=gegen|=bis ~2 #clock
    ! =von|=zwischen|=ab|=seit ~2 #clock ~3 =bis ~2 #clock
  `,
}
