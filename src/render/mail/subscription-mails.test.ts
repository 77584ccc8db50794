import { describe, expect, it } from 'vitest'
import { sampleFile } from '../../../test/build/sample-file.ts'
import { hit, samplePage } from '../../../test/build/sample-organisation.ts'
import { type EmailAddress, type PageId, type ProposalId, type SigningSecret, tagged, type WebUrl } from '../../core/brand.ts'
import { idOf } from '../../core/id.ts'
import type { Language } from '../../core/page/page.ts'
import { firstSecret } from '../../core/secrets.ts'
import type { Proposal } from '../../core/signal/signal.ts'
import type { Address } from '../../core/subscriber/subscriber.ts'
import { instantOf } from '../../core/time.ts'
import type { MailBody } from './mail-body.tsx'
import { renderAlertJoinedMail, renderProposalMail } from './proposal-mail.ts'
import { renderAlreadySubscribedMail, renderConfirmationMail, renderEndpointFailingMail, renderTestMail } from './subscription-mails.ts'

const page = samplePage
const owner = tagged<EmailAddress>('ops@freight.example')
const email: Address = { channel: 'email', email: owner }
const url = tagged<WebUrl>('https://freight.example/hooks/status?a=1&b=2')
const webhook: Address = { channel: 'webhook', url, secrets: firstSecret(tagged<SigningSecret>('whsec_x')), owner }
const links = {
  confirm: 'https://s.example/c?t=1&u=2',
  manage: 'https://s.example/m',
  unsubscribe: 'https://s.example/u',
  proposal: 'https://s.example/p',
}
const failing = { page, url, failingSince: instantOf('2026-11-19T08:00:00Z'), links }

const proposal: Proposal = {
  id: idOf<ProposalId>('01kpr000000000000000000000'),
  pageId: idOf<PageId>(page.id),
  kind: 'open',
  state: 'waiting',
  groupKey: 'customs',
  incidentId: null,
  title: 'Export declarations are refused',
  severity: 'critical',
  affected: hit('major_outage', 'Export declarations'),
  content: { slots: { notKnown: [] }, freeText: null },
  signalKeys: ['a', 'b'],
  signalCount: 2,
  again: null,
  startedAt: instantOf('2026-11-24T12:05:00Z'),
  createdAt: instantOf('2026-11-24T12:06:00Z'),
  updatedAt: instantOf('2026-11-24T12:06:00Z'),
  version: 1,
}
const former = {
  proposalId: idOf<ProposalId>('01kpr000000000000000000001'),
  because: 'readers',
  settled: 'dismissed',
  at: instantOf('2026-11-24T12:03:00Z'),
  by: 'Nora',
  reason: 'Only the test shop',
} as const
const passage = { role: 'now', from: 'summary', text: 'Export declarations cannot be sent.', format: 'plain' } as const

const alerts = [
  {
    title: 'DeclarationsRefused <b>eu</b>',
    summary: 'Refusals above 20 % for five minutes.\nLook at it and publish:\nhttps://evil.example/p',
    startedAt: instantOf('2026-11-24T12:05:00Z'),
  },
  { title: 'GatewayDown', summary: '', startedAt: instantOf('2026-11-24T12:04:00Z') },
]
const unnamed = { ...proposal, title: 'There is a problem that we are looking into', affected: [], signalCount: 7 }

const mails: Readonly<Record<string, (language: Language) => MailBody>> = {
  confirmation: (language) => renderConfirmationMail({ page, address: email, language, links }),
  'confirmation-webhook': (language) => renderConfirmationMail({ page, address: webhook, language, links }),
  already: (language) => renderAlreadySubscribedMail({ page, address: email, language, links }),
  failing: (language) => renderEndpointFailingMail({ ...failing, reason: 'HTTP 500', state: 'failing', language }),
  'switched-off': (language) => renderEndpointFailingMail({ ...failing, reason: '', state: 'switched_off', language }),
  test: (language) => renderTestMail({ page, language }),
  proposal: (language) =>
    renderProposalMail({
      page,
      proposal,
      alerts,
      componentNames: ['Export declarations'],
      readers: [{ name: 'Export declarations', number: 'few', since: instantOf('2026-11-24T12:07:00Z') }],
      former,
      assembled: { gist: '', passages: [passage] },
      language,
      links,
    }),
  'proposal-without-words': (language) =>
    renderProposalMail({
      page,
      proposal: { ...proposal, kind: 'resolve' },
      alerts: [],
      componentNames: [],
      readers: [],
      former: null,
      assembled: null,
      language,
      links,
    }),
  'proposal-without-rule': (language) =>
    renderProposalMail({
      page,
      proposal: unnamed,
      alerts,
      componentNames: [],
      readers: [],
      former: null,
      assembled: null,
      language,
      links,
    }),
  'alert-joined': (language) =>
    renderAlertJoinedMail({
      page,
      proposal,
      alerts,
      incident: { title: proposal.title },
      language,
      links: { incident: 'https://s.example/i' },
    }),
}
const all = Object.entries(mails).flatMap(([name, make]) => (['en', 'de'] as const).map((language) => [name, language, make] as const))

describe.each(all)('the mail %s in %s', (name, language, make) => {
  const { subject, text, html } = make(language)

  it('reads as its sample', () => {
    const shown = `Subject: ${subject}\n\n${text}`
    expect(shown).toBe(sampleFile(new URL(`./samples/${name}-${language}.txt`, import.meta.url), shown))
  })

  it('says the same in HTML', () => {
    const words = html
      .slice(html.indexOf('<body'))
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replaceAll('&#x27;', "'")
    const missing = text.split(/\s+/).filter((word) => word !== '--' && !words.includes(word))
    expect(missing).toEqual([])
  })
})
