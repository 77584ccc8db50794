import type { Records } from '../../app/store.ts'
import { alertRuleRecords } from './alert-rules.ts'
import { approvalRecords } from './approvals.ts'
import { arrivalRecords } from './arrivals.ts'
import { audienceRecords } from './audiences.ts'
import { commitmentRecords } from './commitments.ts'
import { componentRecords } from './components.ts'
import { deviceRecords } from './devices.ts'
import { draftRecords } from './drafts.ts'
import { dueStateRecords } from './due-states.ts'
import { dutyListRecords } from './duty-lists.ts'
import { freezeRecords } from './freezes.ts'
import { idempotencyRecords } from './idempotency.ts'
import { identityRecords } from './identity.ts'
import { incidentRecords } from './incidents.ts'
import { invitationRecords } from './invitations.ts'
import { issueRecords } from './issues.ts'
import { journalRecords } from './journal.ts'
import { leaseRecords } from './leases.ts'
import { legalRecords } from './legal.ts'
import { maintenanceSeriesRecords } from './maintenance-series.ts'
import { maintenanceRecords } from './maintenances.ts'
import { measureRecords } from './measures.ts'
import { noticeRecords } from './notices.ts'
import { operatorRecords } from './operators.ts'
import { outboxRecords } from './outbox.ts'
import { pageRecords } from './pages.ts'
import { postboxRecords } from './postbox.ts'
import { postmortemRecords } from './postmortems.ts'
import { proposalRecords } from './proposals.ts'
import { pushSubscriptionRecords } from './push-subscriptions.ts'
import { questionRecords } from './questions.ts'
import { questionSettingRecords, readerRecords } from './readers.ts'
import { sampleRecords } from './sample.ts'
import { sealedNoteRecords } from './sealed-notes.ts'
import { serviceLevelRecords } from './service-levels.ts'
import type { Session } from './session.ts'
import { sessionRecords } from './sessions.ts'
import { settingRecords } from './settings.ts'
import { signalRecords } from './signals.ts'
import { subscriberRecords } from './subscribers.ts'
import { tapRecords } from './taps.ts'
import { templateRecords } from './templates.ts'
import { tokenRecords } from './tokens.ts'
import { trackerRecords } from './trackers.ts'

/** Everything within one transaction or snapshot. */
export const recordsOf = (session: Session): Records => ({
  pages: pageRecords(session),
  components: componentRecords(session),
  incidents: incidentRecords(session),
  notices: noticeRecords(session),
  drafts: draftRecords(session),
  audiences: audienceRecords(session),
  templates: templateRecords(session),
  subscribers: subscriberRecords(session),
  outbox: outboxRecords(session),
  journal: journalRecords(session),
  signals: signalRecords(session),
  proposals: proposalRecords(session),
  alertRules: alertRuleRecords(session),
  commitments: commitmentRecords(session),
  questions: questionRecords(session),
  readers: readerRecords(session),
  questionSettings: questionSettingRecords(session),
  arrivals: arrivalRecords(session),
  taps: tapRecords(session),
  dutyLists: dutyListRecords(session),
  dueStates: dueStateRecords(session),
  approvals: approvalRecords(session),
  measures: measureRecords(session),
  tokens: tokenRecords(session),
  operators: operatorRecords(session),
  sessions: sessionRecords(session),
  devices: deviceRecords(session),
  pushSubscriptions: pushSubscriptionRecords(session),
  invitations: invitationRecords(session),
  identity: identityRecords(session),
  idempotency: idempotencyRecords(session),
  settings: settingRecords(session),
  leases: leaseRecords(session),
  maintenances: maintenanceRecords(session),
  maintenanceSeries: maintenanceSeriesRecords(session),
  freezes: freezeRecords(session),
  sample: sampleRecords(session),
  sealedNotes: sealedNoteRecords(session),
  legal: legalRecords(session),
  serviceLevels: serviceLevelRecords(session),
  postmortems: postmortemRecords(session),
  trackers: trackerRecords(session),
  issues: issueRecords(session),
  postbox: postboxRecords(session),
})
