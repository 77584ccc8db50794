import type { postbox as en } from '../en/postbox.ts'

export const postbox: typeof en = {
  lead: 'Solange kein Mailserver eingestellt ist, werden Mails hier abgefangen statt gesendet. Sie sehen aus, wie Leser sie bekämen.',
  empty: {
    title: 'Nichts abgefangen',
    text: 'Ist kein Mailserver eingestellt, landet jede Mail hier, ebenso Webhooks an https://postbox.invalid. So lässt sich gefahrlos ausprobieren.',
    sent: 'Ist ein Mailserver eingestellt, gehen Mails aus dem Haus, und hier kommt nichts an.',
  },
  caption: 'Abgefangene Nachrichten',
  columns: { subject: 'Betreff', to: 'An', at: 'Abgefangen' },
  channels: { email: 'Mail', webhook: 'Webhook' },
  views: { html: 'Wie im Mailprogramm', text: 'Text', raw: 'Wie gesendet' },
  view: 'Ansicht',
  frame: 'Die Mail',
  links: 'Links tun in dieser Ansicht nichts. Unter „Text“ stehen sie ganz.',
  more: 'Ältere zeigen',
}
