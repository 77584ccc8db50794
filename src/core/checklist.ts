import type { DeliveryStateName } from './delivery/delivery.ts'
import { type Instant, instantText, isBefore, plusSeconds } from './time.ts'

/** What an installation needs before its first bad night. */
export const checklistItems = [
  'mail_server',
  'test_mail',
  'organisation',
  'duty_contact',
  'components',
  'alert_source',
  'second_operator',
  'backup',
  'tokens',
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
  /** What it is about, where that has a name: the tokens that end. */
  readonly subject: string | null
  /** The moment that counts: of the newest backup, or of the first end. */
  readonly at: Instant | null
}

export interface ChecklistFacts {
  readonly hasMailServer: boolean
  /** The newest test mail; null where none was sent yet. */
  readonly testMail: { readonly state: DeliveryStateName; readonly detail: string | null } | null
  /** When a mail server first took a test mail; the postbox is none. */
  readonly testMailTakenAt: Instant | null
  /** Somebody said whose page it is. */
  readonly isNamed: boolean
  readonly hasContact: boolean
  readonly componentCount: number
  readonly hasAlertSecret: boolean
  readonly hasSignal: boolean
  /** Those who can sign in. */
  readonly operatorCount: number
  readonly isHttps: boolean
  /** Something of the sample is still there. */
  readonly hasSample: boolean
  readonly lastBackupAt: Instant | null
  readonly isBackedUpElsewhere: boolean
  /** Tokens that work and end by themselves; none for somebody whom tokens do not concern. */
  readonly tokens: readonly { readonly name: string; readonly expiresAt: Instant }[]
  readonly now: Instant
}

const daySeconds = 86_400
const tokenNoticeDays = 14

const item = (id: ChecklistItemId, state: ChecklistState, detail: string): ChecklistItem => ({ id, state, detail, subject: null, at: null })

const mailServer = ({ hasMailServer }: ChecklistFacts): ChecklistItem =>
  hasMailServer
    ? item('mail_server', 'done', 'Mails go to the mail server of FORTHRIGHT_SMTP_URL.')
    : item('mail_server', 'missing', 'Mails are caught by the built-in postbox and reach nobody. Set FORTHRIGHT_SMTP_URL and restart.')

const testMail = ({ testMail: sent, testMailTakenAt, hasMailServer }: ChecklistFacts): ChecklistItem => {
  const isTaken = hasMailServer && testMailTakenAt !== null
  const isFailed = sent !== null && sent.state !== 'pending' && sent.state !== 'claimed' && sent.state !== 'delivered'
  if (isTaken && !isFailed) return item('test_mail', 'done', 'The mail server took the test mail.')
  if (sent === null) return item('test_mail', 'missing', 'Send yourself a test mail; it goes the way that notices go.')
  if (sent.state === 'pending' || sent.state === 'claimed')
    return item('test_mail', 'under_way', sent.detail ?? 'The test mail is on its way.')
  if (isFailed) return item('test_mail', 'failed', sent.detail ?? `The test mail is ${sent.state}.`)
  return item('test_mail', 'missing', 'The postbox caught the test mail. It proves nothing about a mail server: set one and send another.')
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

const backup = ({ lastBackupAt, isBackedUpElsewhere, now }: ChecklistFacts): ChecklistItem => {
  if (isBackedUpElsewhere) return item('backup', 'done', 'Somebody said that backups are made by other means.')
  if (lastBackupAt === null)
    return item('backup', 'missing', 'No backup was ever made. Let a timer run "forthright backup FILE" every day.')
  const known = { subject: null, at: lastBackupAt }
  return isBefore(lastBackupAt, plusSeconds(now, -daySeconds))
    ? { ...item('backup', 'missing', `The newest backup is of ${instantText(lastBackupAt)}, more than a day ago.`), ...known }
    : { ...item('backup', 'done', `The newest backup is of ${instantText(lastBackupAt)}.`), ...known }
}

/** Only there while a token is about to end: a pipeline that stands still at night is found out too late. */
const tokens = ({ tokens: all, now }: ChecklistFacts): readonly ChecklistItem[] => {
  const limit = plusSeconds(now, tokenNoticeDays * daySeconds)
  const ending = all
    .filter(({ expiresAt }) => isBefore(now, expiresAt) && isBefore(expiresAt, limit))
    .sort((a, b) => (isBefore(a.expiresAt, b.expiresAt) ? -1 : 1))
  const [first] = ending
  if (!first) return []
  const subject = ending.map(({ name }) => name).join(', ')
  const detail = `${subject}: the first ends at ${instantText(first.expiresAt)}. Make another one and give it to the program before that.`
  return [{ ...item('tokens', 'missing', detail), subject, at: first.expiresAt }]
}

/** What is there and what is missing, in the order in which it is worth doing. */
export const checklistOf = (facts: ChecklistFacts): readonly ChecklistItem[] => [
  mailServer(facts),
  testMail(facts),
  facts.isNamed
    ? item('organisation', 'done', 'The page says whose it is.')
    : item('organisation', 'missing', 'Name your organisation: the page and every mail say who speaks.'),
  facts.hasContact
    ? item('duty_contact', 'done', 'Every notice says who answers questions.')
    : item('duty_contact', 'missing', 'Say who answers questions; every notice asks for patience and names them in one sentence.'),
  facts.componentCount > 0
    ? item('components', 'done', 'The page says what you run.')
    : item('components', 'missing', 'Name the parts of your service as customers know them.'),
  alertSource(facts),
  secondOperator(facts),
  backup(facts),
  ...tokens(facts),
  facts.isHttps
    ? item('https', 'done', 'Readers and operators reach this server over https.')
    : item('https', 'missing', 'FORTHRIGHT_BASE_URL is plain http: passwords and links travel unencrypted. Put TLS before it.'),
  // Only where there is one: whoever never loaded it has nothing to do here.
  ...(facts.hasSample
    ? [item('sample', 'missing', 'The sample is still on the page. Take it out before customers read it; what you made yourself stays.')]
    : []),
]
