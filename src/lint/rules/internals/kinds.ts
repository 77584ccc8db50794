import type { Place } from '../rule.ts'

interface Around {
  /** The run of letters and signs before this one. */
  readonly before: string
  /** The address that the notice names as its contact. */
  readonly contact: string | undefined
  /** Where the page itself is found. */
  readonly ownUrl: string | undefined
}

const secret = {
  level: 'error',
  message: 'This looks like a password or a key. Whoever reads it can use it.',
  suggestion: 'Take it out, and change it at once if it was ever published.',
} as const
const privateAddress = { message: 'This is an address inside your network.' } as const
const publicAddress = {
  level: 'hint',
  message: 'This is the address of a machine. It belongs here only if readers must allow it.',
} as const
const ticket = {
  message: 'This is the number of a ticket that readers cannot open.',
  suggestion: 'Leave it out, or name the incident by what customers see.',
} as const
const mailbox = {
  message: 'This is the address of a person, not the contact of your page.',
  suggestion: 'Name the contact that is there for questions.',
} as const
const internalLink = {
  message: 'This link leads to a tool inside the house; readers cannot open it.',
  suggestion: 'Leave it out, or link to a page that is public.',
} as const
const path = { message: 'This is a path on a machine of yours.' } as const
const trace = { message: 'This is the output of a program, not a sentence for readers.' } as const

/** Formats of well-known keys; a key with another format is known by its length and its mixture. */
const knownKey =
  /^(?:(?:AKIA|ASIA)[A-Z0-9]{16}|gh[opsru]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|[rs]k_(?:live|test)_\w{10,}|AIza[\w-]{30,}|eyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?)$/
const assigned =
  /(?:^|[^a-z])(?:password|passwd|pwd|passwort|secret|api[_-]?key|access[_-]?token|auth[_-]?token|token)["']?[=:]["']?[^\s"'=:]{4,}/i
const asks = /(?:^|[^a-z])(?:password|passwd|pwd|passwort|secret|api[_-]?key|token)["']?[=:]$/i

const isMixed = (text: string): boolean => /[a-z]/.test(text) && /[A-Z]/.test(text) && (text.match(/\d/g)?.length ?? 0) > 2

const isSecret = (text: string, { before }: Around): boolean =>
  knownKey.test(text) ||
  assigned.test(text) ||
  (before === 'Bearer' && /^[\w.~+/-]{16,}=*$/.test(text)) ||
  (text.length >= 32 && /^[\w+/-]+=*$/.test(text) && !text.includes('/') && isMixed(text)) ||
  /^[a-z][\w+.-]{1,20}:\/\/[^\s:@/]{1,60}:[^\s@/]{1,60}@/i.test(text)

const privateRanges = /^(?:10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./
const ipv4 = /^(?:\d{1,3}\.){3}\d{1,3}(?:[:/]\d{1,5})?$/
const ipv6 = /^(?=.*:.*:)(?=.*(?:::|(?:[\da-f]{1,4}:){7}))[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:\/\d{1,3})?$/i
const isIpv4 = (text: string): boolean =>
  ipv4.test(text) &&
  text
    .split(/[:/]/, 1)[0]
    ?.split('.')
    .every((part) => Number(part) < 256) === true

const innerName = /\.(?:local|internal|intern|corp|lan|intra|intranet|localdomain|svc|arpa|consul)(?:$|[:/])/i
const roles = new Set(
  `db sql mysql pg postgres mongo redis kafka mq web app api srv server node host vm mail mx smtp imap ns dns fw lb haproxy proxy cache nas
  sw switch rtr router gw esx esxi worker master prod prd stg staging`.split(/\s+/),
)
/** "web12" needs neither hyphen nor domain; "node20" and "sql2019" are products. */
const plainRole = /^(?:db|web|srv|host|vm|mx|ns|fw|sw|gw|esx|worker)\d{2,4}$/

/** "db-prod-03", "web12.eu.example.com", "queue.internal"; not a region of a cloud ("eu-west-1") nor "api2.example.com". */
const isMachine = (text: string): boolean => {
  if (innerName.test(text) || /^localhost(?:$|[:/])/i.test(text)) return true
  const [label = '', ...domain] = text.toLowerCase().split('.')
  const parts = label.split('-')
  if (!/\d[a-z]?$/.test(label) || !parts.some((part) => roles.has(part.replace(/\d+[a-z]?$/, '')))) return false
  if (domain.length === 0) return (parts.length > 1 && /^[a-z\d-]+$/.test(label)) || plainRole.test(label)
  return domain.length > 1 && (parts.length > 1 || /\d{2}/.test(label))
}

const ticketName = /^#?(?:[A-Z][A-Z\d]{1,9}-\d{2,6}|(?:INC|CHG|PRB|RITM|REQ|TASK|CS)\d{5,10})$/
const noTicket =
  /^#?(?:UTF|ISO|IEC|RFC|CVE|COVID|SHA|AES|RSA|TLS|SSL|HTTP|USB|UTC|GMT|WPA|DIN|EN|IEEE|MIL|PS|GPT|MD|KB|DSGVO|FIPS|SOC|NIS|PCI|CEST?|E|G|A)-?\d/i

const address = /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/
const shared =
  /^(?:support|help|helpdesk|service|servicedesk|info|contact|kontakt|hello|hallo|status|noreply|no-reply|security|privacy|datenschutz|dpo|dsb|abuse|billing|sales|office|mail|team|hilfe|incidents?|outages?|press|legal|postmaster|admin|it|care|customer\w*|kundenservice|customer-?\w+)(?:[.+-].*)?@/i

const innerHost =
  /^(?:jira|confluence|grafana|kibana|prometheus|jenkins|sentry|splunk|intranet|gitlab|argocd|vault|nagios|zabbix|icinga|pagerduty)\./i
const tool = /^[\w-]+\.(?:atlassian\.net|pagerduty\.com|slack\.com|datadoghq\.(?:com|eu)|opsgenie\.com|sharepoint\.com)(?:$|\/)/i

const isInternalLink = (text: string): boolean => {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/?#]+)/i.exec(text)?.[1]
  if (host === undefined) return false
  const rest = text.slice(text.indexOf('://') + 3)
  const isInner = isMachine(host) || !host.includes('.') || (isIpv4(host) && privateRanges.test(host))
  return isInner || innerHost.test(host) || tool.test(rest)
}

const isOwn = (text: string, { ownUrl }: Around): boolean =>
  ownUrl !== undefined && text.startsWith(ownUrl) && /^(?:$|[/?#])/.test(text.slice(ownUrl.length))

const unixPath = /^\/(?:etc|var|usr|opt|home|srv|tmp|root|mnt|proc|data|dev|bin)\/[\w./-]+$/
const windowsPath = /^(?:[A-Za-z]:\\|\\\\[\w.-]+\\)[^\s]+$/
const traceMark =
  /^(?:[\w$]+\.)+[\w$]*(?:Exception|Error)(?::|$)|\([\w$.-]+\.(?:java|kt|py|rb|js|ts|go|php|cs|scala):\d+(?::\d+)?\)?$|^[\w./-]+\.(?:java|py|rb|js|ts|go|php|cs):\d+(?::\d+)?$/

type Kind = Omit<Place, 'start' | 'end'>

const addressKind = (text: string, { before, contact }: Around): Kind | undefined => {
  if (address.test(text)) return shared.test(text) || text.toLowerCase() === contact?.toLowerCase() ? undefined : mailbox
  if (isIpv4(text)) return /^v(?:ersion)?$|^release$/i.test(before) ? undefined : privateRanges.test(text) ? privateAddress : publicAddress
  if (text.length > 50 || !ipv6.test(text)) return undefined
  return /^(?:f[cd]|fe80|::1$)/i.test(text) ? privateAddress : publicAddress
}

const kindOf = (text: string, around: Around): Kind | undefined => {
  if (isSecret(text, around)) return secret
  if (/^https?:\/\//i.test(text)) return isInternalLink(text) && !isOwn(text, around) ? internalLink : undefined
  if (unixPath.test(text) || windowsPath.test(text)) return path
  if (traceMark.test(text)) return trace
  const ofAddress = addressKind(text, around)
  if (ofAddress) return ofAddress
  if (isMachine(text)) return {}
  return ticketName.test(text) && !noTicket.test(text) ? ticket : undefined
}

/** Figures with one sign among them at most: times, sums, shares. */
const plainFigure = /^\d+(?:[:.,/-]\d+)?%?$/

/** Whether a run of letters and signs is something internal: which. */
export const internalOf = (text: string, around: Around): Place | undefined => {
  // Most runs are words, and nothing internal is letters alone.
  if (text.length < 4 || (text.length < 20 && /^[\p{L}’'-]+$/u.test(text))) return undefined
  const isAsked = /[=:]$/.test(around.before) && asks.test(around.before)
  if (!isAsked && plainFigure.test(text)) return undefined
  const kind = isAsked ? secret : kindOf(text, around)
  return kind && { start: 0, end: text.length, ...kind }
}
