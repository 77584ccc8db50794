import { type ChainHead, type ChainName, emptyHead, verifyEntry } from '../../core/journal/journal.ts'
import { parseRule } from '../records/alert-rules.ts'
import { parseApproval } from '../records/approvals.ts'
import { parseArrival } from '../records/arrivals.ts'
import { parseAudience } from '../records/audiences.ts'
import { parseCommitment } from '../records/commitments.ts'
import { parseComponent, parseGroup } from '../records/components.ts'
import { parseDevice } from '../records/devices.ts'
import { parsePresence, parseSheet } from '../records/drafts.ts'
import { parseDueState } from '../records/due-states.ts'
import { parseDutyList } from '../records/duty-lists.ts'
import { parseFreezeRow } from '../records/freezes.ts'
import { parseIncident } from '../records/incidents.ts'
import { parseInvitation } from '../records/invitations.ts'
import { parseIssueLinkRow, parseTrackedIssueRow } from '../records/issues.ts'
import { parseEntry } from '../records/journal.ts'
import { parseLegalFile, parseLegalRegime } from '../records/legal.ts'
import { parseSeries } from '../records/maintenance-series.ts'
import { parsePlan } from '../records/maintenances.ts'
import { parseNotice } from '../records/notices.ts'
import { parseStanding } from '../records/operators.ts'
import { parseRecord } from '../records/outbox.ts'
import { parsePage } from '../records/pages.ts'
import { parseCaptured } from '../records/postbox.ts'
import { parsePresenceRow, parseTemplateRow } from '../records/postmortem-writers.ts'
import { parseEditionRow, parseSectionRow } from '../records/postmortems.ts'
import { parseProposal } from '../records/proposals.ts'
import { parsePushSubscription } from '../records/push-subscriptions.ts'
import { parseAnswer, parseQuestion } from '../records/question-rows.ts'
import { parseFormerWords } from '../records/questions.ts'
import { parseQuestionSettingsRow, parseReader } from '../records/readers.ts'
import { parseSealedNote } from '../records/sealed-notes.ts'
import { parseServiceLevelRow } from '../records/service-levels.ts'
import type { Session, SqlValue } from '../records/session.ts'
import { parseSession } from '../records/sessions.ts'
import { parseSetting } from '../records/settings.ts'
import { parseSignal } from '../records/signals.ts'
import { parseSubscriber } from '../records/subscribers.ts'
import type { Tables } from '../records/tables.ts'
import { parseTap } from '../records/taps.ts'
import { parseTemplate } from '../records/templates.ts'
import { parseToken } from '../records/tokens.ts'
import { parseTrackerRow } from '../records/trackers.ts'
import { readTable } from './read-table.ts'
import { type TableName, tableNames } from './table-order.ts'

/** What was found in a store: how much there is, where each chain ends, and everything that is wrong, as sentences. */
export interface Contents {
  readonly rows: Readonly<Record<string, number>>
  readonly chains: readonly { readonly chain: ChainName; readonly head: ChainHead }[]
  readonly problems: readonly string[]
}

const nothingToRead = (): undefined => undefined

/** Reads a row as the records would, so that a row that they cannot read is found here and not at three in the morning. */
const rowParsers: { readonly [Name in TableName]: (row: Tables[Name]) => unknown } = {
  pages: parsePage,
  component_groups: parseGroup,
  components: parseComponent,
  audiences: parseAudience,
  incidents: parseIncident,
  notices: parseNotice,
  drafts: parseSheet,
  presence: parsePresence,
  subscribers: parseSubscriber,
  fanouts: nothingToRead,
  outbox: parseRecord,
  delivery_counts: nothingToRead,
  journal: parseEntry,
  journal_heads: nothingToRead,
  proposals: parseProposal,
  signals: parseSignal,
  alert_rules: parseRule,
  templates: parseTemplate,
  commitments: parseCommitment,
  approvals: parseApproval,
  tokens: parseToken,
  auth_users: nothingToRead,
  auth_sessions: parseSession,
  auth_accounts: nothingToRead,
  auth_verifications: nothingToRead,
  auth_passkeys: nothingToRead,
  auth_two_factors: nothingToRead,
  operators: parseStanding,
  sealed_notes: parseSealedNote,
  legal_regimes: parseLegalRegime,
  legal_files: parseLegalFile,
  invitations: parseInvitation,
  devices: parseDevice,
  idempotency: nothingToRead,
  settings: parseSetting,
  postbox: parseCaptured,
  duty_lists: parseDutyList,
  maintenance_series: parseSeries,
  maintenance_plans: parsePlan,
  maintenance_reminders: nothingToRead,
  freezes: parseFreezeRow,
  service_levels: parseServiceLevelRow,
  trackers: parseTrackerRow,
  issue_links: parseIssueLinkRow,
  tracked_issues: parseTrackedIssueRow,
  questions: parseQuestion,
  answers: parseAnswer,
  votes: nothingToRead,
  readers: parseReader,
  reports: nothingToRead,
  question_settings: parseQuestionSettingsRow,
  former_words: parseFormerWords,
  arrivals: parseArrival,
  taps: parseTap,
  postmortem_sections: parseSectionRow,
  postmortem_editions: parseEditionRow,
  postmortem_templates: parseTemplateRow,
  postmortem_presence: parsePresenceRow,
  due_states: parseDueState,
  leases: nothingToRead,
  push_subscriptions: parsePushSubscription,
}

/** The table has these columns; whether their values mean anything is what the parsers find out. */
const parseOne = <Name extends TableName>(table: Name, row: Record<string, SqlValue>): unknown => {
  const parse = rowParsers[table]
  return parse(row as unknown as Tables[Name])
}

const mostProblems = 20

const keyText = (row: Record<string, SqlValue>): string => Object.values(row).slice(0, 2).join(' ')

const checkRows = async (session: Session, table: TableName, problems: string[]): Promise<number> => {
  let count = 0
  for await (const rows of readTable(session, table)) {
    count += rows.length
    for (const row of rows) {
      try {
        parseOne(table, row)
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        if (problems.length < mostProblems) problems.push(`${table}, row ${keyText(row)}: ${why}`)
      }
    }
  }
  return count
}

/** The head of each chain by its entries, and where a chain breaks. */
const checkChains = async (session: Session, problems: string[]): Promise<Map<ChainName, ChainHead>> => {
  const heads = new Map<ChainName, ChainHead>()
  const broken = new Set<ChainName>()
  for await (const rows of readTable(session, 'journal')) {
    for (const row of rows) {
      const chain = String(row.chain)
      if (broken.has(chain)) continue
      const verified = verifyRow(row, heads.get(chain) ?? emptyHead)
      if (typeof verified !== 'string') heads.set(chain, verified)
      else if (broken.add(chain)) problems.push(verified)
    }
  }
  return heads
}

const verifyRow = (row: Record<string, SqlValue>, head: ChainHead): ChainHead | string => {
  try {
    const verified = verifyEntry(parseJournalRow(row), head)
    return verified.ok ? verified.value : verified.fault.detail
  } catch (error) {
    return `Chain ${String(row.chain)}, entry ${String(row.sequence)} cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
}
const parseJournalRow = (row: Record<string, SqlValue>) => parseEntry(row as unknown as Tables['journal'])

/** Entries cut off at the end of a chain leave the rest whole: only the head kept beside it tells. */
const checkHeads = async (session: Session, found: ReadonlyMap<ChainName, ChainHead>, problems: string[]): Promise<void> => {
  const kept = await session.db.selectFrom('journal_heads').select(['chain', 'sequence', 'digest']).execute()
  for (const { chain, sequence, digest } of kept) {
    const head = found.get(chain) ?? emptyHead
    if (head.sequence !== sequence || head.digest !== digest)
      problems.push(`Chain ${chain}: its last entry should be number ${sequence} and is number ${head.sequence}.`)
  }
  const known = new Set(kept.map(({ chain }) => chain))
  for (const chain of found.keys()) if (!known.has(chain)) problems.push(`Chain ${chain}: it has entries and no head.`)
}

/** Reads everything, in one snapshot and in constant memory. */
export const checkContents = async (session: Session): Promise<Contents> => {
  const problems: string[] = []
  const rows: Record<string, number> = {}
  for (const table of tableNames) rows[table] = await checkRows(session, table, problems)
  const heads = await checkChains(session, problems)
  await checkHeads(session, heads, problems)
  return { rows, chains: [...heads].map(([chain, head]) => ({ chain, head })), problems }
}
