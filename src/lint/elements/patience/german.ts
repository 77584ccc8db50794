export const patiencePhrases = {
  patience: `
    geduld|geduldig|geduldet|=gedulden|nachsicht
    =um|=für|=ihr|=euer|=auf|=eurem|=ihrem|=vielen|=danke|dank|=hoffen|=bitte ~4 =verständnis
    =verständnis ~3 dank|danke|bitten|bedanken
    ! =mit ~1 =verständnis =für =die
    ! =geduldig =warten
  `,
}
