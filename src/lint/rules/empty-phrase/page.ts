import type { RulePage } from '../rule.ts'

export const emptyPhrasePage: RulePage = {
  title: 'Empty phrase',
  why: '"Soon" and "hard at work" carry no information; openstatus asks for a time, and for everything else to go.',
  bad: [
    'We will fix the exports as soon as possible.',
    'Our team is hard at work.',
    'Please be advised that invoices cannot be sent.',
    'We take the reliability of our platform very seriously.',
  ],
  good: [
    'We will write again by 16:00 CET.',
    'We replace the broken disk now.',
    'Invoices cannot be sent.',
    'As soon as the disk is replaced, we will write again.',
  ],
}
