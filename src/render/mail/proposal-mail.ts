import type { AssembledNotice } from '../../core/notice/assemble.ts'
import { clockText } from '../../core/notice/times.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import type { Language, Page } from '../../core/page/page.ts'
import { isTest, type Proposal } from '../../core/signal/signal.ts'
import { localeOf } from '../locales/locale.ts'
import { type MailBlock, type MailBody, mailBody, mailSubject } from './mail-body.tsx'
import { passageBlocks } from './notice-mail.ts'

export interface ProposalMailInput {
  readonly page: Page
  readonly proposal: Proposal
  /** Names of the components that it would hit. */
  readonly componentNames: readonly string[]
  /** The first notice as it would read; null where nobody has prepared its words. */
  readonly assembled: AssembledNotice | null
  readonly language: Language
  readonly links: { readonly proposal: string }
}

/** To operators: what an alert proposes, and the way to publish it. */
export const renderProposalMail = ({ page, proposal, componentNames, assembled, language, links }: ProposalMailInput): MailBody => {
  const words = localeOf(language).mail.proposal
  const facts = [
    words.severity(proposal.severity),
    words.since(clockText(proposal.startedAt, page.zone, wordingOf(language), null)),
    ...(componentNames.length > 0 ? [words.affects(componentNames.join(', '))] : []),
    words.signals(proposal.signalCount),
  ]
  const ready: readonly MailBlock[] =
    assembled && assembled.passages.length > 0
      ? [{ kind: 'paragraph', text: words.words }, ...passageBlocks(assembled, 'technical', language)]
      : [{ kind: 'paragraph', text: words.noWords }]
  const subject = words.subject[proposal.kind](proposal.title)
  return mailBody(mailSubject(page.name, isTest(proposal) ? `${localeOf(language).mail.drill}: ${subject}` : subject), language, [
    { kind: 'lead', text: proposal.title },
    { kind: 'paragraph', text: words.lead[proposal.kind] },
    { kind: 'paragraph', text: facts.join('\n') },
    { kind: 'link', label: words.open, url: links.proposal },
    ...ready,
  ])
}
