export const personPhrases = {
  person: `
    =herr|=herrn|=frau|=hr|=fr =dr? #word
    =unser|=unsere|=unserem|=unseren|=mein|=unserer|=der|=die ~1 =kollege|=kollegin|=kollegen|=techniker|=technikerin|=entwickler|=entwicklerin|=administrator|=geschäftsführer|=geschäftsführerin|=praktikant|=mitarbeiter|=mitarbeiterin @first-name
    @first-name ~1 =aus|=von ~2 =team|=technik|=support|=entwicklung|=abteilung
    @first-name =hat|=haben|=ist|=war|=konnte|=wird|=und|=kümmert|=arbeitet
    =von|=durch|=mit|=an|=hat @first-name #word?
    ! =an =alle
    ! =sankt|=st|=zum =heiligen @first-name
    ! @first-name =straße|=platz|=krankenhaus|=schule|=kirche|=gymnasium
    ! =frau =und =herr|=mann
    ! =damen ~2 =herren
  `,
}
