import { z } from '@hono/zod-openapi'
import { changeOwnName } from '../../../app/account/change-own-name.ts'
import { changeOwnPassword } from '../../../app/account/change-own-password.ts'
import { forgetDevice } from '../../../app/device/forget-device.ts'
import { listDevices } from '../../../app/device/list-devices.ts'
import { rememberDevice } from '../../../app/device/remember-device.ts'
import { confirmSession } from '../../../app/session/confirm-session.ts'
import { endOtherSessions } from '../../../app/session/end-other-sessions.ts'
import { endSession } from '../../../app/session/end-session.ts'
import { listSessions } from '../../../app/session/list-sessions.ts'
import { readSession } from '../../../app/session/read-session.ts'
import { signOut } from '../../../app/session/sign-out.ts'
import { acts, actsOfRole } from '../../../core/actor/actor.ts'
import type { RememberedDevice } from '../../../core/operator/operator.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { factorsView, operatorView, viewOperator } from '../operator-views.ts'
import { done, id, noQuery, nothing, time } from '../schemas.ts'
import { param } from './reading.ts'

const own = { query: noQuery, edits: false, publishes: false, act: 'oneself', status: 200 } as const
const isDone = { body: { done: true as const } }

const sessionView = z
  .object({ id, isThis: z.boolean(), address: z.string().nullable(), userAgent: z.string().nullable(), createdAt: time, lastSeenAt: time })
  .openapi('OperatorSession')

const deviceView = z.object({ id, name: z.string(), createdAt: time, lastUsedAt: time.nullable(), expiresAt: time }).openapi('Device')

const viewDevice = (device: RememberedDevice): z.output<typeof deviceView> => ({
  id: device.id,
  name: device.name,
  createdAt: instantText(device.createdAt),
  lastUsedAt: device.lastUsedAt && instantText(device.lastUsedAt),
  expiresAt: instantText(device.expiresAt),
})

export const accountEndpoints = [
  endpoint({
    ...own,
    method: 'get',
    path: '/session',
    summary: 'Who is signed in, and what they may do',
    body: nothing,
    answer: z.object({ operator: operatorView, acts: z.array(z.enum(acts)), factors: factorsView, sessionId: id }).openapi('Session'),
    run: async (context) =>
      mapped(await readSession(context), ({ operator, factors, sessionId }) => ({
        body: { operator: viewOperator(operator), acts: [...actsOfRole[operator.role]], factors: { ...factors }, sessionId },
      })),
  }),
  endpoint({
    ...own,
    method: 'delete',
    path: '/session',
    summary: 'Sign out',
    body: nothing,
    answer: done,
    run: async (context) => mapped(await signOut(context), () => ({ ...isDone, keep: { session: null } })),
  }),
  endpoint({
    ...own,
    method: 'post',
    path: '/session/confirm',
    isGuessed: true,
    summary: 'Give your password once more: the session goes on as one that began now, for what asks for a recent sign-in',
    body: z.strictObject({ password: z.string().max(1000) }),
    answer: done,
    run: async (context, { body }) => mapped(await confirmSession(context, body), ({ token }) => ({ ...isDone, keep: { session: token } })),
  }),
  endpoint({
    ...own,
    method: 'patch',
    path: '/account',
    summary: 'Change your own name',
    body: z.strictObject({ name: z.string() }),
    answer: operatorView,
    run: async (context, { body }) => mapped(await changeOwnName(context, body), (operator) => ({ body: viewOperator(operator) })),
  }),
  endpoint({
    ...own,
    method: 'put',
    path: '/account/password',
    isGuessed: true,
    summary: 'Change your own password; every other session and every remembered device ends',
    body: z.strictObject({ current: z.string().max(1000), password: z.string().max(1000) }),
    answer: done,
    run: async (context, { body }) =>
      mapped(await changeOwnPassword(context, body), ({ token }) => ({ ...isDone, keep: { session: token } })),
  }),
  endpoint({
    ...own,
    method: 'get',
    path: '/account/sessions',
    summary: 'Where you are signed in',
    body: nothing,
    answer: z.object({ items: z.array(sessionView) }),
    run: async (context) =>
      mapped(await listSessions(context), (sessions) => ({
        body: {
          items: sessions.map(({ id: sessionId, isThis, address, userAgent, createdAt, lastSeenAt }) => ({
            id: sessionId,
            isThis,
            address,
            userAgent,
            createdAt: instantText(createdAt),
            lastSeenAt: instantText(lastSeenAt),
          })),
        },
      })),
  }),
  endpoint({
    ...own,
    method: 'delete',
    path: '/account/sessions/{sessionId}',
    summary: 'End one of your sessions',
    body: nothing,
    answer: done,
    run: async (context, { params }) => mapped(await endSession(context, { sessionId: param(params, 'sessionId') }), () => isDone),
  }),
  endpoint({
    ...own,
    method: 'delete',
    path: '/account/sessions',
    summary: 'End all your sessions but this one',
    body: nothing,
    answer: z.object({ ended: z.int() }),
    run: async (context) => mapped(await endOtherSessions(context), (ended) => ({ body: { ended } })),
  }),
  endpoint({
    ...own,
    method: 'get',
    path: '/devices',
    summary: 'Browsers that you have had remembered',
    body: nothing,
    answer: z.object({ items: z.array(deviceView) }),
    run: async (context) => mapped(await listDevices(context), (devices) => ({ body: { items: devices.map(viewDevice) } })),
  }),
  endpoint({
    ...own,
    method: 'post',
    path: '/devices',
    summary: 'Have this browser remembered: from now on it publishes proposals from your mails by one tap',
    body: nothing,
    answer: deviceView,
    status: 201,
    run: async (context) =>
      mapped(await rememberDevice(context), ({ device, secret }) => ({
        body: viewDevice(device),
        keep: { device: `${device.id}.${secret}` },
      })),
  }),
  endpoint({
    ...own,
    method: 'delete',
    path: '/devices/{deviceId}',
    summary: 'Forget a remembered browser',
    body: nothing,
    answer: done,
    run: async (context, { params }) => mapped(await forgetDevice(context, { deviceId: param(params, 'deviceId') }), () => isDone),
  }),
]
