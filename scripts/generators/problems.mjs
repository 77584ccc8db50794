import { faults } from '../../src/core/faults.ts'
import { noticeLine } from './notice-line.mjs'

export const path = 'docs/problems.md'

const section = ([code, { title, hint, kind }]) => `## ${code}

**${title}.** ${hint}

Kind: ${kind}.
`

/** The documentation page of every refusal. */
export const text = () => `${noticeLine('src/core/faults.ts')}

# Problem types

Whatever is refused is refused with one of these codes, in the API as \`application/problem+json\` (RFC 9457) and on the command line as text.
\`detail\` says what happened in the case at hand; \`errors\`, where there are any, names each field by a JSON pointer. A refusal changes nothing.

${Object.entries(faults).map(section).join('\n')}`
