import { writeNewOperator } from '../../src/app/new-operator.ts'
import type { Passwords } from '../../src/app/ports.ts'
import type { Role } from '../../src/core/actor/actor.ts'
import { type EmailAddress, tagged } from '../../src/core/brand.ts'
import type { Operator, OperatorSession } from '../../src/core/operator/operator.ts'
import { ok } from '../../src/core/result.ts'
import { cookieLines } from '../../src/http/session/cookies.ts'
import { good, owner } from '../scenario/house.ts'
import { openPerson, type Person } from './person.ts'
import type { PublicHouse } from './public-house.ts'

export const goodPassword = 'seven boats under tall grass'

const hashes = new WeakMap<Passwords, Promise<string>>()

const goodHash = (passwords: Passwords): Promise<string> => {
  const hash = hashes.get(passwords) ?? passwords.hash(goodPassword)
  hashes.set(passwords, hash)
  return hash
}

/** Makes an operator with the good password, hashed once for each way of hashing, as an invitation that was accepted does. */
const write = async (house: PublicHouse, name: string, role: Role): Promise<{ operator: Operator; session: OperatorSession }> => {
  const context = { ...house.backend.context, actor: owner }
  const person = {
    name,
    email: tagged<EmailAddress>(name.includes('@') ? name : `${name}@quillon.example`),
    role,
    hash: await goodHash(context.passwords),
  }
  return good(await context.store.transaction(async (records) => ok(await writeNewOperator(context, records, person, context.clock.now()))))
}

export const addOperator = async (house: PublicHouse, name: string, role: Role): Promise<Operator> =>
  (await write(house, name, role)).operator

export const signIn = (person: Person, email: string, password = goodPassword) =>
  person.ask('POST', '/api/auth/sign-in/email', { email, password })

/** An operator who sits before a browser of their own, in which they are signed in. */
export const signedIn = async (house: PublicHouse, name: string, role: Role): Promise<Person & { readonly operator: Operator }> => {
  const { operator, session } = await write(house, name, role)
  const [line = ''] = cookieLines({ session: session.token }, house.backend.context.settings)
  return { ...openPerson(house.port, {}, line), operator }
}
