export const personPhrases = {
  person: `
    =mr|=mrs|=ms|=miss #name
    =our|=my|=a|=the engineer|colleague|developer|administrator|technician|=ceo|=cto|founder|programmer|intern #name #name?
    #word #name =from|=of|=on =our ~1 team|staff|office
    // Our own few, and none that is a place or a word as well.
    =anna|=andreas|=barbara|=benjamin|=brian|=catherine|=claire|=daniel|=david|=emily|=emma|=eric|=hannah|=helen|=james|=jane|=jason|=jessica|=john|=joseph|=julia|=karen|=kevin|=laura|=linda|=lisa|=maria|=martin|=mary|=matthew|=michael|=nicole|=oliver|=patrick|=peter|=philip|=priya|=rachel|=richard|=robert|=sarah|=stephen|=steven|=susan|=thomas|=yuki #name?
    ! =san|=santa|=saint|=st|=fort|=mount|=lake|=storm|=hurricane #name
    ! #name street|road|square|hospital|library|school|university
  `,
}
