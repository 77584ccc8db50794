import type { RulePage } from '../rule.ts'

export const longMessagePage: RulePage = {
  title: 'Long message',
  why: 'A first notice does its work in 70 words, an update in 90, a resolution in 120, and the opening of a report in 80; what stands behind is read by few. Those are our limits, from what published guides ask and what good notices have.',
  bad: [
    `${'Invoices cannot be sent from the shop in Bern. '.repeat(11)}We replace the printer server.`,
    `${'The archive is closed on Sunday night. '.repeat(14)}Mail is not.`,
  ],
  good: ['Invoices cannot be sent from the shop in Bern. We replace the printer server and will write again by 16:00 CET.'],
}
