import type { Schemas } from '../../client/open-client.ts'
import { sampleGroups, sampleOrganisation } from '../../core/sample/organisation.ts'

type Notice = Schemas['NoticeInput']

export const organisation = sampleOrganisation
export const groups: readonly { readonly name: string; readonly components: readonly string[] }[] = sampleGroups

/** What a matching alert means for customers, said in calm hours. */
export const rule = {
  name: 'Checkout fails',
  match: { service: 'checkout' },
  component: 'Checkout',
  impact: 'partial_outage',
  severity: 'major',
  title: 'Card payments fail',
  now: 'Tickets cannot be paid for by card.',
  nextUpdateMinutes: 30,
} as const

/** Whom the organisation has put on the list itself. */
export const subscribers = [
  { email: 'it@paradiso-hall.example', level: 'technical' },
  { email: 'boxoffice@oldharbour.example', level: 'standard' },
  { email: 'director@oldharbour.example', level: 'summary' },
] as const

/** The webhook that the built-in postbox catches. */
export const machineSubscriber = { email: 'integrations@paradiso-hall.example', webhookUrl: 'https://postbox.invalid/demo' } as const

/** Signs up by the form on the page, as anybody would. */
export const readerAddress = 'sam@concertgoer.example'

export const alertTitle = 'Checkout error rate above 30 %'

/** What the person adds to the proposal, who knows more than the alert. */
export const added: Notice = {
  slots: {
    scope: 'About one customer in three, in every country.',
    works: 'Paying by bank transfer works. Tickets that you hold stay valid.',
    workaround: 'Pay by bank transfer, or try again later; seats in your basket are kept for an hour.',
  },
}

export const update: Notice = {
  phase: 'identified',
  slots: {
    now: 'Tickets still cannot be paid for by card.',
    scope: 'About one customer in three, in every country.',
    works: 'Paying by bank transfer works. Tickets that you hold stay valid.',
    workaround: 'Pay by bank transfer, or try again later; seats in your basket are kept for an hour.',
    action: 'We are moving card payments to our second provider.',
    technical: 'One in three authorisation requests to our first card provider ends in a timeout after ten seconds.',
  },
}

/** What the correction says, wherever it is shown. */
export const correctedWords = 'Only payments in euros fail.'

export const correction = {
  reason: `We wrote "in every country". ${correctedWords}`,
  notice: {
    slots: {
      ...update.slots,
      scope: 'About one in three of those who pay in euros.',
    },
  },
} satisfies { readonly reason: string; readonly notice: Notice }

export const resolution: Notice = {
  slots: {
    now: 'Paying by card works again.',
    permanent: { state: 'nothing_lost', detail: 'No card was charged without a ticket.' },
    workaround: 'A payment that failed can simply be made again.',
    action: 'Card payments go through our second provider until the first one has shown a week without errors.',
  },
}
