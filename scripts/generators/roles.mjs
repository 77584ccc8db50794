import { acts, actsOfRole, roles } from '../../src/core/actor/actor.ts'
import { noticeLine } from './notice-line.mjs'

export const path = 'docs/roles.md'

const row = (act) => `| \`${act}\` | ${roles.map((role) => (actsOfRole[role].includes(act) ? 'yes' : '')).join(' | ')} |`

/** The documentation page of roles and what each may do. */
export const text = () => `${noticeLine('src/core/actor/actor.ts')}

# Roles and acts

An act is what can be allowed or forbidden; every verb of the API names exactly one. A role is a set of acts. An API token has a role and a
list of scopes; a scope is an act, and the token may do what is in both, as far as its maker's present
role goes (docs/sign-in.md). Readers and subscribers hold no role: what they may do, they may do
through the links that were mailed to them.

| act and scope | ${roles.join(' | ')} |
|---|${roles.map(() => ':-:').join('|')}|
${acts.map(row).join('\n')}
`
