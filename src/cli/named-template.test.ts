import { expect, it } from 'vitest'
import { templateTrouble } from './named-template.ts'

const [shown, other, hidden] = [
  { id: 'first', hiddenAt: null },
  { id: 'next', hiddenAt: null },
  { id: 'old', hiddenAt: '2026-11-24T14:00:00.000Z' },
]

it.each([
  ['first', [shown, hidden], undefined],
  ['old', [shown, hidden], undefined],
  ['nope', [shown, other, hidden], '--template: "nope" is no template. Use one of: first, next.'],
  [
    'nope',
    [hidden],
    '--template: "nope" is no template, and none is offered. Leave it out, or show one in the console (settings, templates).',
  ],
  ['nope', [], '--template: "nope" is no template, and none is offered. Leave it out, or show one in the console (settings, templates).'],
])('offers what is offered, and takes what there is: %s of %j', (said, templates, trouble) => {
  expect(templateTrouble(said, templates)).toBe(trouble)
})
