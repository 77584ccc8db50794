export const startTimePhrases = {
  // A time in such a phrase says when it ended or when somebody writes again, not when it began.
  'end-time': `
    restored|resolved|fixed|recovered|ended|completed|finished|returned|=back|operational|resumed|mitigated ~4 =at|=by|around|=on|=before ~2 #clock
    =until|=till|=through|=by ~2 #clock
    ending ~3 #clock
    =back =up|online =at|=by|=around ~2 #clock
    =as =of ~2 #clock ~~12 restored|resolved|resolution|fixed|recovered|operational|normal|=back|completed|mitigated|finished|stable
  `,
}
