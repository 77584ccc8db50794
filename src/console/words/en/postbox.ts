/** What was caught instead of sent. */
export const postbox = {
  lead: 'While no mail server is configured, mails are caught here instead of being sent. They look as readers would get them.',
  empty: {
    title: 'Nothing has been caught',
    text: 'When no mail server is configured, every mail lands here, and so do webhooks to https://postbox.invalid. That is a good place to try things out.',
    sent: 'Where a mail server is configured, mails leave the house and nothing comes here.',
  },
  caption: 'Caught messages',
  columns: { subject: 'Subject', to: 'To', at: 'Caught' },
  channels: { email: 'Mail', webhook: 'Webhook' },
  views: { html: 'As a mail program shows it', text: 'Text', raw: 'As sent' },
  view: 'View',
  frame: 'The mail',
  links: 'Links do nothing in this view. They are whole under “Text”.',
  more: 'Show older ones',
}
