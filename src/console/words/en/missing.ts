/** What an installation still lacks: a quiet list until it is done. */
export const missing = {
  title: 'Before the first bad night',
  count: (done: number, all: number): string => `${done} of ${all} done`,
  items: {
    mail_server: {
      title: 'Mail server',
      text: 'Mails are caught by the built-in postbox and reach nobody. Set FORTHRIGHT_SMTP_URL and restart.',
    },
    test_mail: { title: 'Test mail', text: 'It goes the way that notices go, to your own address.' },
    duty_contact: { title: 'Contact for questions', text: 'Every notice asks for patience and says who answers questions.' },
    components: { title: 'Components', text: 'Name the parts of your service as customers know them.' },
    alert_source: {
      title: 'Alert source',
      text: 'Show your monitoring the way here: then a first notice is proposed before anybody calls.',
    },
    second_operator: { title: 'A second person', text: 'Whoever is alone is asleep when it happens.' },
    https: { title: 'Encrypted connection', text: 'The base URL is plain http: passwords and links travel readable. Put TLS before it.' },
    sample: { title: 'The sample is still there', text: 'Take it out before customers read the page. What you made yourself stays.' },
  },
  underWay: 'on its way',
  failed: 'failed',
  sendMail: 'Send me a test mail',
  mailSent: 'The test mail is on its way.',
  sendAlert: 'Send a test alert',
  alertSent: 'A drill is proposed. Nothing of it reaches anybody outside.',
  links: {
    mail_server: 'How sending is set up',
    duty_contact: 'Set the contact',
    components: 'Add components',
    alert_source: 'Connect a source',
    second_operator: 'Invite somebody',
    sample: 'Take the sample out',
  },
}
