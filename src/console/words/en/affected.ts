/** What readers say by "I am affected". Never more exact than this: it would say more than is known. */
export const affected = {
  title: 'Readers say that they are affected',
  hint: 'Tapped on your page within half an hour. A hint and no proof; nothing becomes public by it.',
  numbers: { one: 'one', few: 'a few', ten: 'about ten', dozens: 'dozens', hundreds: 'hundreds' },
  since: 'since',
  begin: 'Begin an incident',
  beginWith: (component: string): string => `Begin an incident: ${component}`,
  /** Beside an open incident. */
  beside: 'Readers say that they are affected',
  /** Beside what an alert proposes. */
  too: 'Readers say so too',
}
