import type { RulePage } from '../rule.ts'

export const longMessagePage: RulePage = {
  title: 'Long message',
  why: 'A first notice does its work in 70 words, an update in 90, a resolution in 120, and the opening of a report in 80; what stands behind is read by few. openstatus and PagerDuty ask for one to three sentences; the figures are ours.',
  bad: [
    'Since this morning the shop in Bern cannot send invoices. When somebody presses the button, the page turns for a while and then says that the printer was not found. We looked at the printer first, and it was well. Then we looked at the server that talks to it. It had run out of room overnight, because the pictures of the new catalogue are kept there as well, which nobody had thought of when the catalogue was planned. We now move the pictures to another disk. That takes a while, as there are many of them.',
  ],
  good: ['Invoices cannot be sent from the shop in Bern. We replace the printer server and will write again by 16:00 CET.'],
}
