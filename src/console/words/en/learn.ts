/** What the writing guide looks for, and why. */
export const learn = {
  lead: 'What the writing guide looks for while you write, and why. All examples are invented.',
  contents: 'On this screen',
  say: 'What readers want to know',
  sayLead: 'A notice answers these questions as far as its kind asks for them. “Not known yet” is an answer.',
  leaveOut: 'What the guide objects to',
  leaveOutLead: 'Nothing here keeps a first notice from going out, unless your organisation has decided so.',
  bad: 'Not like this',
  good: 'Better',
  example: 'For example',
  levels: { hint: 'Hint', warning: 'Advice', error: 'Please change' },
}
