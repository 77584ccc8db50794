import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../../core/time.ts'
import { isFromTracker } from './tracker-signature.ts'

type Fields = Readonly<Record<string, string>>
const arrived = (body: string, fields: Fields) => ({ body, header: (name: string) => fields[name] ?? '' })

describe('Jira', () => {
  // The example with which Atlassian explains X-Hub-Signature.
  const secret = "It's a Secret to Everybody"
  const right = 'sha256=a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9'
  const now = instantOf('2026-11-24T10:00:00Z')
  const isJira = (fields: Fields, body = 'Hello World!') => isFromTracker('jira', secret, arrived(body, fields), now)

  it('signs the body', () => expect(isJira({ 'x-hub-signature': right })).toBe(true))

  it.each([
    ['nothing', {}],
    ['an empty signature', { 'x-hub-signature': '' }],
    ['a signature without its method', { 'x-hub-signature': right.slice(7) }],
    ['a weaker method', { 'x-hub-signature': `sha1=${createHmac('sha1', secret).update('Hello World!').digest('hex')}` }],
    ['a part of the signature', { 'x-hub-signature': right.slice(0, -1) }],
    ['the header of another tracker', { 'x-hub-signature-256': right, 'x-gitlab-token': secret }],
  ])('is not whoever sends %s', (_what, fields: Fields) => expect(isJira(fields)).toBe(false))

  it('signed no other body', () => expect(isJira({ 'x-hub-signature': right }, 'Hello World?')).toBe(false))
})

describe('GitLab', () => {
  // The example of the Standard Webhooks specification, which a signing token follows.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const body = '{"test": 2432232314}'
  const signed: Fields = {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  }
  const sent = '2021-02-25T15:02:10Z'
  const isGitlab = (fields: Fields, at = sent, text = body) => isFromTracker('gitlab', secret, arrived(text, fields), instantOf(at))

  it('sends its secret token, or signs', () => {
    expect([isGitlab({ 'x-gitlab-token': secret }), isGitlab(signed), isGitlab({ ...signed, 'x-gitlab-token': secret })]).toEqual([
      true,
      true,
      true,
    ])
    const several = `v1,AAAA v1a,AAAA ${signed['webhook-signature']}`
    expect(isGitlab({ ...signed, 'webhook-signature': several })).toBe(true)
  })

  it.each([
    ['nothing', {}],
    ['an empty token', { 'x-gitlab-token': '' }],
    ['another token', { 'x-gitlab-token': `${secret.slice(0, -1)}x` }],
    ['a token that begins like it', { 'x-gitlab-token': secret.slice(0, 10) }],
    ['a token that repeats it', { 'x-gitlab-token': secret + secret }],
    ['a signature of another message', { ...signed, 'webhook-id': 'msg_other' }],
    ['a signature without a time', { ...signed, 'webhook-timestamp': '' }],
    ['a signature with a time of its own', { ...signed, 'webhook-timestamp': '1614265331' }],
    ['a time that is none', { ...signed, 'webhook-timestamp': '1614265330.0' }],
    ['a signature of another version', { ...signed, 'webhook-signature': String(signed['webhook-signature']).replace('v1', 'v2') }],
    ['a wrong signature beside the right token', { 'webhook-signature': 'v1,AAAA', 'x-gitlab-token': secret }],
    ['the header of another tracker', { 'x-hub-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` }],
  ])('is not whoever sends %s', (_what, fields: Fields) => expect(isGitlab(fields)).toBe(false))

  it('signed no other body', () => expect(isGitlab(signed, sent, '{"test": 2432232315}')).toBe(false))

  it('is not believed five minutes later or earlier: somebody sends it again', () => {
    const times = ['2021-02-25T15:07:10Z', '2021-02-25T15:07:11Z', '2021-02-25T14:57:10Z', '2021-02-25T14:57:09Z']
    expect(times.map((at) => isGitlab(signed, at))).toEqual([true, false, true, false])
  })
})
