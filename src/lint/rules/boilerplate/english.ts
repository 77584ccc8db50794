/** The words of which notices without content are made. */
export const stockWords = `
  a all an and any are as at back be been being both but by can for from had has have if in is it its may no not now of off on once or our
  so some soon than that the their then there these they this those to up us was we were when which while will with would you your yet 's
  again also closely completely currently further fully more next normally other additional possible potential potentially present recent
  shortly still intermittent several few certain various under ongoing successfully successful expected
  affect apologise apology appreciate apply aware believe cause check close complete confirm continue deploy engineer experience fix follow
  identify impact implement inconvenience incident information interruption investigate investigation issue keep know known look mitigate
  mitigation monitor normal notice operate operational operation outage patience performance please post problem progress provide report
  resolve resolution restore result root recover recovery service share situation solution sorry stable stay system team thank thanks
  time tune understand understanding update user customer work degraded degradation disruption event matter regret may
  maintenance schedule plan begin start finish end perform happen occur operating online everything bear remain caused
`
