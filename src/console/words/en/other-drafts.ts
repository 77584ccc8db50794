/** Another draft of the same incident, as the composer tells of it. */
export const otherDrafts = {
  title: 'Another draft',
  stands: 'There is another draft for this incident:',
  hasWords: 'It says in its own words what this one does not say:',
  take: 'Take these words along',
  wordsStandHere: 'All that it says in its own words stands here too. If nothing else in it is needed, discard it.',
  wentOut: 'All that it says in its own words has gone out',
  needless: 'If nothing else in it is needed, discard it.',
  discard: 'Discard the other draft',
  discarding: 'The other draft is being discarded.',
  taken: 'The words now stand at the end of this draft. The other draft still has them.',
}
