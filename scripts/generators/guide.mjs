import { elementLessons, ruleLessons } from '../../src/lint/lessons.ts'
import { noticeLine } from './notice-line.mjs'

export const path = 'docs/guide.md'

const quoted = (texts) => texts.map((text) => `> ${text.replaceAll('\n', '\n> ')}`).join('\n>\n')

const question = ({ id, question: asked, why, examples }) => `### ${asked}

\`${id}\`. ${why}

${quoted(examples)}
`

const rule = ({ id, level, title, why, bad, good, instead }) => `### ${title}

\`${id}\`, ${level}. ${why}
${instead ? `\n${instead}\n` : ''}
Not like this:

${quoted(bad)}

Better:

${quoted(good)}
`

/** The documentation page of the writing guide: every question and every rule, from their own pages. */
export const text = () => `${noticeLine('src/lint')}

# The writing guide

What the guide looks for while somebody writes, and why; the console has the same on its screen *Learn*. All examples are invented. The level of
a rule says how serious it is: \`hint\`, \`warning\` or \`error\`. \`npx forthright lint FILE\` ends with 1 where something reaches
\`--fail-at\`.

## What readers want to know

Which of these a notice should answer depends on its kind; *not known yet* is always an answer.

${elementLessons('en').map(question).join('\n')}
## What the guide objects to

${ruleLessons('en').map(rule).join('\n')}`
