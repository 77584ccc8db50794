import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { faultOf, good } from '../../../test/build/good.ts'
import { buildNotice } from '../../../test/build/notice.ts'
import { tagged } from '../brand.ts'
import { type Operator, operatorStates } from '../operator/operator.ts'
import { plusSeconds } from '../time.ts'
import { type Approval, approvedWords, changesBetween, contentDigest, noticeAsAsked } from './approval.ts'
import { type ApprovalRule, type ApproverRole, rulesAbout } from './approval-policy.ts'
import { approversOf, askedApprovers, decideRefusal, decideSignOff, standingOf } from './decide-approval.ts'
import { approvalNeed, decideApproved } from './decide-approved.ts'
import { parseApprovalPolicy } from './parse-approval-policy.ts'

const person = (name: string, role: Operator['role'], state: Operator['state'] = 'active'): Operator => ({
  id: sampleId(name),
  name,
  email: tagged(`${name}@example.org`),
  role,
  state,
  resetNonce: null,
  createdAt: at('08:00'),
  updatedAt: at('08:00'),
  version: 1,
})
const [vera, ida, otto] = [person('vera', 'owner'), person('ida', 'approver'), person('otto', 'responder')]
const anything = { findings: [], severity: null, channels: [], audienceIds: [], isRegulated: false }
const rule = (change: Partial<ApprovalRule> = {}): ApprovalRule => ({
  name: 'Legal',
  when: anything,
  who: { roles: ['approver'], operatorIds: [] },
  limitMinutes: 30,
  escalateTo: { roles: ['owner'], operatorIds: [] },
  afterwards: false,
  ...change,
})
const notice = buildNotice()
const asked = (change: Partial<Approval> = {}): Approval => ({
  id: sampleId('ap'),
  pageId: notice.pageId,
  incidentId: notice.incidentId,
  noticeId: notice.id,
  mode: 'before',
  digest: contentDigest(notice),
  words: approvedWords(notice),
  rules: ['Legal'],
  writers: [otto],
  requestedBy: otto,
  requestedAt: at('12:00'),
  comment: null,
  dueAt: at('12:30'),
  escalatedAt: null,
  signOffs: [],
  remarks: [],
  status: { state: 'waiting' },
  version: 1,
  ...change,
})
const settling = (operator: Operator, rules = [rule()], now = at('12:05'), operators = [vera, ida, otto]) => ({
  policy: { rules },
  operators,
  operator,
  now,
})
const yes = { digest: contentDigest(notice), comment: null, own: false }

describe('rulesAbout', () => {
  const occasion = {
    findings: ['liability'],
    severity: 'major',
    channels: ['email'],
    addressing: { kind: 'all' },
    isRegulated: false,
  } as const

  const cases: readonly (readonly [Partial<ApprovalRule['when']>, boolean])[] = [
    [{}, true],
    [{ findings: ['liability', 'blame'] }, true],
    [{ findings: ['blame'] }, false],
    [{ severity: 'minor' }, true],
    [{ severity: 'critical' }, false],
    [{ channels: ['webhook'] }, false],
    [{ audienceIds: [sampleId('au')] }, true],
    [{ isRegulated: true }, false],
    [{ findings: ['liability'], severity: 'critical' }, false],
  ]
  it.each(cases)('asks, where %j, %s', (when, isAsked) => {
    expect(rulesAbout({ rules: [rule({ when: { ...anything, ...when } })] }, occasion)).toHaveLength(isAsked ? 1 : 0)
  })
})

describe('an approval', () => {
  it('is of exactly the words that were asked about', () => {
    const changed = buildNotice({ slots: { now: 'Card payments fail everywhere' } })
    expect(contentDigest(changed)).not.toBe(contentDigest(notice))
    expect(contentDigest({ ...notice, version: 9, updatedAt: at('13:00') })).toBe(contentDigest(notice))
    expect(changesBetween(approvedWords(notice), approvedWords(changed)).map(({ field }) => field)).toEqual(['now'])
    expect(faultOf(decideSignOff(asked(), { ...settling(ida), ...yes, digest: contentDigest(changed) })).code).toBe('approval.outdated')
  })

  it('shows the words that were asked about, whatever was written since', () => {
    const slots = { scope: 'Transfers work', since: at('11:00'), nextUpdate: { by: at('13:00'), onChange: false } }
    const before = buildNotice({ slots: { ...slots, notKnown: ['cause'], permanent: { state: 'checking' } }, freeText: 'We are sorry.' })
    const change = { title: 'Payments', severity: 'minor', affected: [] } as const
    const since = buildNotice({ slots: { now: 'Nothing works', works: 'Nothing' }, change, language: 'de' })
    const shown = noticeAsAsked(asked({ words: approvedWords(before) }), since)
    expect(changesBetween(approvedWords(before), approvedWords(shown))).toEqual([])
  })

  it('is given by whom the policy asks, and by nobody else before its time has passed', () => {
    expect(good(decideSignOff(asked(), { ...settling(ida), ...yes })).status).toEqual({
      state: 'approved',
      at: at('12:05'),
      by: { id: ida.id, name: 'ida' },
    })
    expect(faultOf(decideSignOff(asked(), { ...settling(vera), ...yes })).code).toBe('approval.not_asked')
    expect(good(decideSignOff(asked(), { ...settling(vera, [rule()], at('12:30')), ...yes })).status.state).toBe('approved')
  })

  it('waits for each rule that asked', () => {
    const rules = [rule(), rule({ name: 'Severe', who: { roles: ['owner'], operatorIds: [] } })]
    const both = asked({ rules: ['Legal', 'Severe'] })
    const first = good(decideSignOff(both, { ...settling(ida, rules), ...yes }))
    expect(first.status.state).toBe('waiting')
    expect(standingOf(first, settling(ida, rules))).toBe('not_asked')
    expect(good(decideSignOff(first, { ...settling(vera, rules), ...yes })).status.state).toBe('approved')
  })

  it('is never of one’s own words, but for an owner whom nobody can stand in for and who says so', () => {
    const own = asked({ writers: [vera, ida] })
    expect(standingOf(own, settling(ida))).toBe('own_words')
    const alone = settling(vera, [rule({ who: { roles: ['owner'], operatorIds: [] } })], at('12:05'), [vera, otto])
    expect(faultOf(decideSignOff(own, { ...alone, ...yes })).code).toBe('approval.own_words')
    const signed = good(decideSignOff(own, { ...alone, ...yes, own: true }))
    expect(signed.signOffs).toMatchObject([{ isOwn: true }])
    expect(standingOf(own, { ...alone, operators: [vera, person('ute', 'owner')] })).toBe('own_words')
  })

  it('ends with one no', () => {
    const refused = good(decideRefusal(asked(), { ...settling(ida), reason: 'We do not know that yet' }))
    expect(refused.status).toMatchObject({ state: 'refused', reason: 'We do not know that yet' })
    expect(faultOf(decideSignOff(refused, { ...settling(ida), ...yes })).code).toBe('approval.settled')
  })

  it('asks owners where nobody whom the rule names is left, and never one who wrote it while others are', () => {
    expect(approversOf(rule(), [vera, person('ida', 'approver', 'suspended')], false)).toEqual([vera])
    expect(askedApprovers(asked({ writers: [ida] }), settling(vera, [rule()], at('12:30')))).toEqual([vera])
  })
})

describe('approvalNeed', () => {
  const digest = contentDigest(notice)
  const approvable = { rules: [rule()], approvals: [], digest, isFirst: true, isPreapproved: false }
  const approved = good(decideSignOff(asked(), { ...settling(ida), ...yes }))
  const refused = good(decideRefusal(asked(), { ...settling(ida), reason: 'No' }))

  it('holds back what nobody approved in these words', () => {
    expect(faultOf(decideApproved(approvable)).code).toBe('notice.approval_needed')
    expect(approvalNeed({ ...approvable, approvals: [approved] }).kind).toBe('approved')
    expect(approvalNeed({ ...approvable, approvals: [{ ...approved, digest: tagged('other') }] }).kind).toBe('needed')
    expect(approvalNeed({ ...approvable, approvals: [refused, approved] }).kind).toBe('needed')
  })

  it('lets a first notice go ahead where the rule says so, unless somebody said no to it', () => {
    const ahead = { ...approvable, rules: [rule({ afterwards: true })] }
    expect(approvalNeed(ahead).kind).toBe('afterwards')
    expect(approvalNeed({ ...ahead, isFirst: false }).kind).toBe('needed')
    expect(approvalNeed({ ...ahead, approvals: [refused] }).kind).toBe('needed')
  })

  it('never delays a first notice in words approved beforehand', () => {
    expect(approvalNeed({ ...approvable, approvals: [refused], isPreapproved: true }).kind).toBe('none')
    expect(approvalNeed({ ...approvable, isFirst: false, isPreapproved: true }).kind).toBe('needed')
  })
})

describe('whoever may approve', () => {
  it('is active, may do so by role, and is never nobody while there is an owner', () => {
    const some = fc.record({
      role: fc.constantFrom('owner', 'approver', 'responder', 'viewer' as const),
      state: fc.constantFrom(...operatorStates),
    })
    const roles = fc.subarray<ApproverRole>(['approver', 'owner'], { minLength: 1 })
    fc.assert(
      fc.property(fc.array(some), roles, fc.boolean(), (others, who, late) => {
        const operators = [vera, ...others.map(({ role, state }, i) => person(`p${i}`, role, state))]
        const found = approversOf(rule({ who: { roles: who, operatorIds: [] } }), operators, late)
        expect(found.length).toBeGreaterThan(0)
        expect(found.every(({ role, state }) => state === 'active' && (role === 'owner' || role === 'approver'))).toBe(true)
        expect(askedApprovers(asked(), { policy: { rules: [rule()] }, operators, now: plusSeconds(at('12:00'), 60) })).not.toEqual([])
      }),
    )
  })
})

describe('parseApprovalPolicy', () => {
  const parse = (...rules: Parameters<typeof parseApprovalPolicy>[0]['rules']) => parseApprovalPolicy({ rules }, ['liability'])
  const said = { name: 'Legal', who: { roles: ['owner'] }, limitMinutes: 30 }

  it('takes rules, with what is not said as nothing', () => {
    expect(good(parse(said)).rules).toEqual([rule({ who: { roles: ['owner'], operatorIds: [] }, escalateTo: null })])
  })

  it.each([
    [{ ...said, name: ' ' }, '/rules/0/name'],
    [{ ...said, who: {} }, '/rules/0/who'],
    [{ ...said, who: { roles: ['viewer'] } }, '/rules/0/who/roles/0'],
    [{ ...said, limitMinutes: 0 }, '/rules/0/limitMinutes'],
    [{ ...said, limitMinutes: 1.5 }, '/rules/0/limitMinutes'],
    [{ ...said, when: { findings: ['nonsense'] } }, '/rules/0/when/findings/0'],
    [{ ...said, when: { severity: 'huge' } }, '/rules/0/when/severity'],
    [{ ...said, escalateTo: {} }, '/rules/0/escalateTo'],
  ])('refuses %j at its field', (input, pointer) => {
    expect(faultOf(parse(input)).errors?.map((error) => error.pointer)).toContain(pointer)
  })

  it('refuses two rules of one name', () => {
    expect(faultOf(parse(said, said)).errors).toMatchObject([{ pointer: '/rules/1/name' }])
  })
})
