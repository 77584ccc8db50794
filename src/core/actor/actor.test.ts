import { describe, expect, it } from 'vitest'
import { sampleId } from '../../../test/build/at.ts'
import { faultOf } from '../../../test/build/good.ts'
import { type Act, type Actor, actorLabel, acts, actsOfRole, authorize, mayDo, type Role, roles } from './actor.ts'

const operator = (role: Role): Actor => ({ kind: 'operator', id: sampleId('pr'), name: 'Vera', role })
const token = (role: Role, scopes: readonly Act[]): Actor => ({ kind: 'token', id: sampleId('tk'), name: 'ci', role, scopes })
const allowed = (actor: Actor) => acts.filter((act) => mayDo(actor, act))
const nobody: readonly Actor[] = [{ kind: 'anonymous' }, { kind: 'subscriber', id: sampleId('sb') }]

describe('roles', () => {
  it('let an owner do everything', () => {
    expect(allowed(operator('owner'))).toEqual([...acts])
  })

  it('let a viewer change nothing', () => {
    expect(allowed(operator('viewer')).filter((act) => !act.endsWith('.read'))).toEqual([])
  })

  it('keep readers, secrets and captured mail from a viewer', () => {
    for (const act of ['subscriber.read', 'journal.read', 'postbox.read', 'token.write'] as const)
      expect(mayDo(operator('viewer'), act)).toBe(false)
  })

  it('let a responder publish in the night, but not hand out tokens, redact or change the page', () => {
    expect(mayDo(operator('responder'), 'notice.publish')).toBe(true)
    for (const act of ['token.write', 'notice.redact', 'page.write', 'subscriber.write', 'alert_rule.write'] as const)
      expect(mayDo(operator('responder'), act)).toBe(false)
  })

  it('let an approver write and stop sending, but not publish', () => {
    expect(allowed(operator('approver'))).toContain('sending.hold')
    expect(allowed(operator('approver'))).not.toContain('notice.publish')
  })

  it('give tokens, alert rules and the page to owners alone', () => {
    for (const act of ['token.write', 'alert_rule.write', 'page.write'] as const)
      expect(roles.filter((role) => mayDo(operator(role), act))).toEqual(['owner'])
  })

  it('name only acts that there are, each once', () => {
    for (const role of roles) expect([...new Set(actsOfRole[role])]).toEqual([...actsOfRole[role]])
    expect(new Set(Object.values(actsOfRole).flat())).toEqual(new Set(acts))
  })
})

describe('authorize', () => {
  it('lets a token act within its scopes and never beyond its role', () => {
    for (const role of roles)
      for (const act of acts) {
        expect(mayDo(token(role, [act]), act)).toBe(mayDo(operator(role), act))
        expect(allowed(token(role, []))).toEqual([])
      }
  })

  it('lets the system do everything, and strangers and subscribers nothing', () => {
    expect(allowed({ kind: 'system', name: 'worker' })).toEqual([...acts])
    for (const actor of nobody) expect(allowed(actor)).toEqual([])
  })

  it('asks a stranger to sign in and tells everybody else that it is not theirs', () => {
    expect(nobody.map((actor) => faultOf(authorize(actor, 'page.read')).code)).toEqual(['auth.missing', 'auth.forbidden'])
    expect(faultOf(authorize(operator('viewer'), 'notice.publish'))).toMatchObject({
      code: 'auth.forbidden',
      detail: '"notice.publish" is not among the acts that this operator may do.',
    })
  })
})

describe('actorLabel', () => {
  it.each([
    [operator('owner'), `operator:${sampleId('pr')}:Vera`],
    [token('viewer', []), `token:${sampleId('tk')}:ci`],
    [{ kind: 'system', name: 'worker' } as const, 'system:worker'],
    [{ kind: 'subscriber', id: sampleId('sb') } as Actor, `subscriber:${sampleId('sb')}`],
    [{ kind: 'anonymous' } as const, 'anonymous'],
  ])('names %o', (actor, label) => {
    expect(actorLabel(actor)).toBe(label)
  })
})
