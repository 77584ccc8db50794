import type { RulePage } from '../rule.ts'

export const jargonPage: RulePage = {
  title: 'Jargon',
  why: 'The first forty words decide whether a manager can act; what the machine is called matters to nobody who cannot log in.',
  bad: [
    'Pods on the eu-west cluster are crashing.',
    'We are seeing packet loss on our upstream.',
    'The primary failed over and replicas lag behind.',
  ],
  good: ['Invoices cannot be sent since 09:40 CET.', 'One of our database servers stopped, and logins fail.', 'The API answers slowly.'],
}
