import { describe } from 'vitest'
import { approvalContract } from './store-contract-approvals.ts'
import { backupContract } from './store-contract-backup.ts'
import { consoleContract } from './store-contract-console.ts'
import { dispatchContract } from './store-contract-dispatch.ts'
import { draftContract } from './store-contract-drafts.ts'
import { incidentContract } from './store-contract-incidents.ts'
import { intakeContract } from './store-contract-intake.ts'
import { issueContract } from './store-contract-issues.ts'
import { journalContract } from './store-contract-journal.ts'
import { legalContract } from './store-contract-legal.ts'
import { maintenanceContract } from './store-contract-maintenance.ts'
import { orderContract } from './store-contract-order.ts'
import { outboxContract } from './store-contract-outbox.ts'
import { pageContract } from './store-contract-pages.ts'
import { peopleContract } from './store-contract-people.ts'
import { postmortemContract } from './store-contract-postmortems.ts'
import { commitmentContract, ledgerContract } from './store-contract-promises.ts'
import { questionContract } from './store-contract-questions.ts'
import { reminderContract } from './store-contract-reminders.ts'
import { sealedContract } from './store-contract-sealed.ts'
import { serviceLevelContract } from './store-contract-service-levels.ts'
import { subscriberContract } from './store-contract-subscribers.ts'
import { tapContract } from './store-contract-taps.ts'
import { transactionContract } from './store-contract-transactions.ts'
import type { OpenStore } from './store-harness.ts'

/** Everything that the port promises, for whatever stands behind it. */
export const describeStore = (open: OpenStore): void => {
  describe('transactions', () => transactionContract(open))
  describe('pages, components, audiences, settings', () => pageContract(open))
  describe('incidents and notices', () => incidentContract(open))
  describe('drafts, and what the console looks for', () => draftContract(open))
  describe('subscribers', () => subscriberContract(open))
  describe('people and their sessions', () => peopleContract(open))
  describe('signals, proposals, rules', () => intakeContract(open))
  describe('commitments, tokens, keys, postbox', () => commitmentContract(open))
  describe('duty, snoozes, leases, browsers', () => reminderContract(open))
  describe('promises', () => ledgerContract(open))
  describe('approvals', () => approvalContract(open))
  describe('legal records', () => legalContract(open))
  describe('questions, answers, votes', () => questionContract(open))
  describe('taps', () => tapContract(open))
  describe('postmortems', () => postmortemContract(open))
  describe('issues', () => issueContract(open))
  describe('service levels', () => serviceLevelContract(open))
  describe('sealed notes', () => sealedContract(open))
  describe('maintenance', () => maintenanceContract(open))
  describe('outbox', () => outboxContract(open))
  describe('claims', () => dispatchContract(open))
  describe('order of messages', () => orderContract(open))
  describe('journal', () => journalContract(open))
  describe('what the console asks', () => consoleContract(open))
  describe('backup', () => backupContract(open))
}
