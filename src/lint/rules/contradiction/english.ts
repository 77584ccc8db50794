export const contradictionPhrases = {
  // over and done with
  closed: `
    incident|issue|problem|outage|disruption ~1 =is|=was|=has|=have ~1 =been? ~1 resolved|=over|closed|solved
    maintenance|work|upgrade|migration ~1 =is|=has|=have|=was ~1 =been? ~1 complete|completed|finished|=over
    ^ resolved $
  `,
  // working again, perhaps under watch
  works: `
    =everything|=services|=systems|=service|=all ~1 =are|=is|=have|=has ~3 =back =to normal
    =all systems|services|functions ~1 =are? ~1 operational|=up|=normal|working|=green
    =all systems|services ~2 operating|working|running normally
    =is|=are|=been =fully restored|recovered|resolved|operational
    =everything works|working|=is|=are ~1 =again|=fine|normal|=ok
  `,
  // not yet, not all, or only if
  open: `
    =will|=should|=would|=could|=may|expect|hope|=until|=till|=once|=when|=if|=before|=not|=no|=never|partially|partly|=some|=most|=many|=almost|nearly|=yet|=while|=unless|=other|=others|=but|except|=only|=earlier|=previous|=yesterday|=last
    =as =soon
    =so =that
    working =on|=to
  `,
  'nothing-lost': `
    =no|=without ~1 @data ~3 =lost|missing
    =no|=without ~1 @data loss
    =nothing ~2 =lost
    =all ~1 @data ~2 safe|intact
  `,
  besides: '=only|=except|=but|=other|=others|=apart|=believe|=far|=yet',
  'start-clock': '=since|=from|starting|=began|=begun|=begins|=starts|=started ~2 #clock',
  // a time for the repair, hedged or not
  'mended-by': `
    @mended ~5 =by|=before|=until|=around|=at|=about ~2 #clock
    =work|=works =again ~3 =by|=before|=until|=around|=at|=about ~2 #clock
    =by|=before|=until|=around|=at|=about ~2 #clock ~8 @mended
    =by|=before|=until|=around|=at|=about ~2 #clock ~8 =work|=works =again
    ! @mended|=again ~3 tomorrow
    ! tomorrow ~12 @mended|=again
    ! =was|=were ~3 @mended
  `,
  // beside the beginning of the whole, parts have beginnings of their own
  loosely:
    'about|around|approximately|=roughly|=circa|=ca|=also|=then|later|additionally|again|second|=too|=some|yesterday|tomorrow|@vendor',
  // what is said to work, or to be used instead
  unharmed: `
    @not ~2 affected|impacted|concerned
    unaffected|=instead|=meanwhile|=use|still|continue|=again|=only|except|normal|normally|operational|=via|=through
  `,
}
