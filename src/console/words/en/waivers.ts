/** Letting a remark of the guide stand, and what the organisation wants settled. */
export const waivers = {
  ignore: 'Ignore…',
  ignoreOne: (what: string): string => `Ignore “${what}”…`,
  why: 'Why is it ignored?',
  whyHint: 'Stays with us: never on the page, in mails or feeds.',
  save: 'Ignore',
  ignored: (reason: string, name: string): string => `Ignored: ${reason} — ${name}`,
  nowIgnored: 'Ignored, with your reason.',
  takeBack: 'Take back',
  takeBackOne: (what: string): string => `Take back: ${what}`,
  takenBack: 'No longer ignored.',
  count: (count: number): string => (count === 1 ? '1 remark of the guide was ignored' : `${count} remarks of the guide were ignored`),
  needless: 'No longer needed',
  needlessHint: 'The words have changed, or nobody objects to them any more.',
  remove: 'Remove',
  removeOne: (what: string): string => `Remove: ${what}`,
  missing: (what: string): string => `Missing: ${what}`,
  quoted: (quote: string): string => `“${quote}”`,
  policy: {
    asks: (count: number, first: string): string =>
      count === 1 ? `Our policy asks for one thing more: ${first}` : `Our policy asks for ${count} things more, first: ${first}`,
    go: 'Go there',
    none: 'The policy asks for nothing more.',
    next: 'To what the policy asks for',
  },
}
