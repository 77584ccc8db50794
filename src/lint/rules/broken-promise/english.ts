export const brokenPromisePhrases = {
  'last-word': `
    =no further|=more|additional|other update|message|word|information|notice|announcement
    =is|=be =our|=the|=a =last|final update|message|word|notice|post
    @not ~1 update|write|report ~2 =again|further|=anymore
    ! =if|=unless|=until ~4 update|message|word|information|notice
    ! further|=more information =is|=are
  `,
  'late-word': `
    later =than ~1 promised|announced|planned|said
    =is|=was|=comes|=came ~1 =late
    overdue
    missed ~3 update|time|word
    should =have ~3 written|updated|heard|=been
  `,
}
