/** "Not known yet" is an allowed answer; these phrases give it in so many words. */
export const unknownPhrases = {
  'unknown-scope': `
    @not ~2 know|known|clear|determined|sure|certain ~2 =how many|much
    @not ~2 know|known|clear|determined|sure|certain ~2 =who|=which|whether =all|customers|users|regions|every
    =extent|scope|=number ~6 @not ~2 known|clear|determined|confirmed
    still|=are|=now checking|investigating|assessing|determining|establishing ~2 =how many|=who|=which|=extent|scope
    =extent|scope|=number ~4 unknown|unclear|unconfirmed
  `,
  'unknown-permanence': `
    @not ~2 know|known|clear|sure|certain|confirm|say ~3 whether|=if ~4 @data
    checking|investigating|assessing|verifying|reviewing ~2 whether|=if ~4 @data ~3 lost|affected|deleted|safe|recovered|recoverable|exposed
    whether|=if ~3 @data ~3 lost|affected|safe ~6 unknown|unclear
  `,
  'unknown-cause': `
    =cause|reason ~4 @not ~2 known|clear|confirmed|determined|identified|understood|established|verified
    =cause|reason ~2 =is|=remains unknown|unclear|unconfirmed
    @not ~2 know|understand|identified|determined|confirmed ~3 =cause|reason|why
    investigating|determine|identify ~3 =cause|reason
  `,
  'unknown-consequence': `
    @not ~2 know|known|clear|certain|sure ~2 =what|=how ~4 affects|impact|mean
    =impact|consequences|effect ~3 @not ~2 known|clear|determined|confirmed
    =impact|consequences|effect =is|=are|=remains ~1 unknown|unclear
  `,
}
