import type { ElementSamples } from '../sample.ts'

export const contactSamples: ElementSamples = {
  kind: 'first-notice',
  present: [
    'Bei Fragen wenden Sie sich bitte an den Support.',
    'Schreiben Sie an hilfe@example.com.',
    'Rufen Sie uns bitte unter +49 30 1234567 an.',
    'Eröffnen Sie ein Ticket, wenn Ihr Shop betroffen ist.',
    'Sie erreichen uns im Chat.',
    'Meldet euch bei uns, wenn ihr Fragen habt.',
    'Für Rückfragen steht Ihnen unsere Hotline zur Verfügung.',
  ],
  absent: [
    'Mehr dazu unter https://status.example.com.',
    'Wir haben unseren Anbieter kontaktiert.',
    'Wir melden uns bei den betroffenen Kunden.',
    'Telefon und Chat funktionieren wie gewohnt.',
    'Das Kontaktformular lässt sich nicht absenden.',
    'Die Hotline ist nicht erreichbar.',
  ],
}
