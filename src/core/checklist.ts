import type { DeliveryStateName } from './delivery/delivery.ts'

/** What an installation needs before its first bad night. */
export const checklistItems = [
  'mail_server',
  'test_mail',
  'duty_contact',
  'components',
  'alert_source',
  'second_operator',
  'https',
  'sample',
] as const
export type ChecklistItemId = (typeof checklistItems)[number]

export const checklistStates = ['done', 'missing', 'under_way', 'failed'] as const
export type ChecklistState = (typeof checklistStates)[number]

export interface ChecklistItem {
  readonly id: ChecklistItemId
  readonly state: ChecklistState
  /** A sentence that says what is so and what to do. */
  readonly detail: string
}

export interface ChecklistFacts {
  readonly hasMailServer: boolean
  /** The newest test mail; null where none was sent yet. */
  readonly testMail: { readonly state: DeliveryStateName; readonly detail: string | null } | null
  readonly hasContact: boolean
  readonly componentCount: number
  readonly hasAlertSecret: boolean
  readonly hasSignal: boolean
  /** Those who can sign in. */
  readonly operatorCount: number
  readonly isHttps: boolean
  /** Something of the sample is still there. */
  readonly hasSample: boolean
}

const item = (id: ChecklistItemId, state: ChecklistState, detail: string): ChecklistItem => ({ id, state, detail })

const mailServer = ({ hasMailServer }: ChecklistFacts): ChecklistItem =>
  hasMailServer
    ? item('mail_server', 'done', 'Mails go to the mail server of FORTHRIGHT_SMTP_URL.')
    : item('mail_server', 'missing', 'Mails are caught by the built-in postbox and reach nobody. Set FORTHRIGHT_SMTP_URL and restart.')

const testMail = ({ testMail: sent, hasMailServer }: ChecklistFacts): ChecklistItem => {
  if (sent === null) return item('test_mail', 'missing', 'Send yourself a test mail; it goes the way that notices go.')
  if (sent.state === 'pending' || sent.state === 'claimed')
    return item('test_mail', 'under_way', sent.detail ?? 'The test mail is on its way.')
  if (sent.state !== 'delivered') return item('test_mail', 'failed', sent.detail ?? `The test mail is ${sent.state}.`)
  return hasMailServer
    ? item('test_mail', 'done', 'The mail server took the test mail.')
    : item('test_mail', 'missing', 'The postbox caught the test mail. It proves nothing about a mail server: set one and send another.')
}

const alertSource = ({ hasAlertSecret, hasSignal }: ChecklistFacts): ChecklistItem => {
  if (hasSignal) return item('alert_source', 'done', 'Alerts arrive.')
  return hasAlertSecret
    ? item('alert_source', 'under_way', 'The secret is made, and no alert has come yet. Let your monitoring send one.')
    : item('alert_source', 'missing', 'Show your monitoring the way: make the secret and send alerts to the intake.')
}

const secondOperator = ({ operatorCount }: ChecklistFacts): ChecklistItem =>
  operatorCount > 1
    ? item('second_operator', 'done', 'More than one person can publish or help.')
    : item('second_operator', 'missing', 'Invite a second person: whoever is alone is asleep when it happens.')

/** What is there and what is missing, in the order in which it is worth doing. */
export const checklistOf = (facts: ChecklistFacts): readonly ChecklistItem[] => [
  mailServer(facts),
  testMail(facts),
  facts.hasContact
    ? item('duty_contact', 'done', 'Every notice says who answers questions.')
    : item('duty_contact', 'missing', 'Say who answers questions; every notice asks for patience and names them in one sentence.'),
  facts.componentCount > 0
    ? item('components', 'done', 'The page says what you run.')
    : item('components', 'missing', 'Name the parts of your service as customers know them.'),
  alertSource(facts),
  secondOperator(facts),
  facts.isHttps
    ? item('https', 'done', 'Readers and operators reach this server over https.')
    : item('https', 'missing', 'FORTHRIGHT_BASE_URL is plain http: passwords and links travel unencrypted. Put TLS before it.'),
  // Only where there is one: whoever never loaded it has nothing to do here.
  ...(facts.hasSample
    ? [item('sample', 'missing', 'The sample is still on the page. Take it out before customers read it; what you made yourself stays.')]
    : []),
]
