import { acceptInvitation } from '../../src/app/invitation/accept-invitation.ts'
import { inviteOperator } from '../../src/app/invitation/invite-operator.ts'
import type { Role } from '../../src/core/actor/actor.ts'
import type { Operator } from '../../src/core/operator/operator.ts'
import { good, owner } from '../scenario/house.ts'
import { openPerson, type Person } from './person.ts'
import type { PublicHouse } from './public-house.ts'

export const goodPassword = 'seven boats under tall grass'

/** Makes an operator as invitations do, and answers who it is. */
export const addOperator = async (house: PublicHouse, name: string, role: Role): Promise<Operator> => {
  const context = { ...house.backend.context, actor: owner }
  const { link } = good(await inviteOperator(context, { email: `${name}@quillon.example`, role }))
  const token = link.slice(link.indexOf('#') + 1)
  return good(await acceptInvitation({ ...context, actor: { kind: 'anonymous' } }, { token, name, password: goodPassword })).operator
}

export const signIn = (person: Person, email: string, password = goodPassword) =>
  person.ask('POST', '/api/auth/sign-in/email', { email, password })

/** An operator who sits before a browser of their own. */
export const signedIn = async (house: PublicHouse, name: string, role: Role): Promise<Person & { readonly operator: Operator }> => {
  const operator = await addOperator(house, name, role)
  const person = openPerson(house.port)
  const answer = await signIn(person, operator.email)
  if (answer.status !== 200) throw new Error(`signing in answered ${answer.status}: ${answer.body}`)
  return { ...person, operator }
}
