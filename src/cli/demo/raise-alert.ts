import { type Answered, answeredHere } from '../../client/refusal.ts'
import { readMail } from '../../core/mail/read-mail.ts'
import { refuse } from '../../core/result.ts'
import { instantText, plusSeconds } from '../../core/time.ts'
import { alertTitle, machineSubscriber, readerAddress, rule } from './organisation.ts'
import { awaitCaptured, postboxMark } from './postbox-watch.ts'
import type { Stage } from './stage.ts'

export interface Alert {
  /** Names this trouble; another one in each showing. */
  readonly key: string
  readonly secret: string
}

const operatorSeconds = 3

const post = async (
  { session: { machine, client } }: Stage,
  path: string,
  secret: string,
  body: unknown,
): Promise<Answered<readonly string[]>> => {
  const request = new Request(`${client.baseUrl}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const response = await machine.fetch(request)
  const text = await response.text()
  if (!response.ok) return answeredHere(refuse('store.unavailable', `${path} answers ${response.status}: ${text.slice(0, 500)}`))
  const { proposals }: { proposals?: unknown } = JSON.parse(text)
  return { ok: true, value: Array.isArray(proposals) ? proposals.map(String) : [] }
}

/** The generic shape: every monitor that can send JSON. */
const generic = (stage: Stage, { key, secret }: Alert, state: 'firing' | 'resolved') => {
  const startedAt = instantText(plusSeconds(stage.now(), -90))
  return post(stage, '/intake/generic', secret, { key, state, title: alertTitle, labels: rule.match, startedAt })
}

/** What Alertmanager sends (version 4). */
const alertmanager = (stage: Stage, { key, secret }: Alert, status: 'firing' | 'resolved') => {
  const labels = { alertname: 'CheckoutLatencyHigh', ...rule.match, showing: key }
  const startsAt = instantText(plusSeconds(stage.now(), -60))
  const alert = {
    status,
    labels,
    annotations: { summary: 'Checkout answers slowly', description: 'p99 is above 4 s' },
    startsAt,
    endsAt: status === 'resolved' ? instantText(stage.now()) : '0001-01-01T00:00:00Z',
    fingerprint: key,
  }
  const envelope = {
    version: '4',
    groupKey: '{}:{service="checkout"}',
    truncatedAlerts: 0,
    status,
    receiver: 'forthright',
    alerts: [alert],
  }
  return post(stage, '/intake/alertmanager', secret, envelope)
}

/** The mail to the operators; a server without FORTHRIGHT_OPERATORS sends none, and that is no fault. */
const tellOperator = async (stage: Stage, mark: string): Promise<Answered<true>> => {
  const others = ({ channel, target }: { channel: string; target: string }) =>
    channel === 'email' && target !== readerAddress && target !== machineSubscriber.email
  const mail = await awaitCaptured(stage, mark, others, plusSeconds(stage.now(), operatorSeconds))
  if (!mail.ok) return mail
  if (!mail.value) stage.tell('operator', 'is not mailed: this server has no FORTHRIGHT_OPERATORS')
  else {
    stage.tell('operator', `has a mail at ${mail.value.target}: ${mail.value.subject}`)
    stage.quote(readMail(mail.value.raw).text)
  }
  return { ok: true, value: true }
}

/** Two monitors find the same trouble: one proposal. Answers with its id. */
export const raiseAlert = async (stage: Stage, alert: Alert): Promise<Answered<string>> => {
  const mark = await postboxMark(stage)
  if (!mark.ok) return mark
  stage.tell('monitor', `posts to /intake/generic: "${alertTitle}"`)
  const raised = await generic(stage, alert, 'firing')
  if (!raised.ok) return raised
  const [proposalId] = raised.value
  if (proposalId === undefined)
    return answeredHere(refuse('proposal.settled', 'The alert raised no new proposal: another one of the same rule is open.'))
  stage.tell('forthright', `proposal ${proposalId}; nothing is public`)
  stage.tell('monitor', 'Alertmanager posts to /intake/alertmanager: "Checkout answers slowly"')
  const joined = await alertmanager(stage, alert, 'firing')
  if (!joined.ok) return joined
  stage.tell('forthright', joined.value.length === 0 ? 'joins the same proposal' : `proposal ${joined.value.join(', ')}`)
  const told = await tellOperator(stage, mark.value)
  return told.ok ? { ok: true, value: proposalId } : told
}

/** Both monitors are quiet again. Answers with the proposal to resolve. */
export const clearAlert = async (stage: Stage, alert: Alert): Promise<Answered<string>> => {
  stage.tell('monitor', 'both alerts are over')
  const first = await generic(stage, alert, 'resolved')
  if (!first.ok) return first
  const second = await alertmanager(stage, alert, 'resolved')
  if (!second.ok) return second
  const [proposalId] = [...first.value, ...second.value]
  if (proposalId === undefined) return answeredHere(refuse('entity.missing', 'The end of the alerts proposed no resolution.'))
  stage.tell('forthright', `proposes to resolve: ${proposalId}`)
  return { ok: true, value: proposalId }
}
