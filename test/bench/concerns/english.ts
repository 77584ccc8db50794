import type { AskedUnder } from './asked-under.ts'

/** What customers ask in English, by concern: one answer would do for all in a list. Each name keeps its half. */
export const askedInEnglish: readonly AskedUnder[] = [
  {
    name: 'tickets for a hall',
    half: 'tuned',
    concerns: {
      arrival: [
        'When will the tickets be in my mail?',
        'How long does it take until I have my tickets',
        'still no tickets, when do they come??',
        'Hello, I bought four tickets yesterday evening for my parents and us, my father is 80 and very worried, the money left my account at once, but nothing in my inbox and nothing in spam either. By when can I expect the tickets?',
        'Will the tickets arrive before saturday',
      ],
      money: ['Can I have my money back?', 'do we get a refund if we miss the show', 'Will you refund us'],
      paper: ['Can I print the ticket at the box office instead?', 'Is it possible to pick up a printed ticket at the box office?'],
      seats: ['Are my seats still reserved?', 'is our seat reservation lost', 'Do we keep the seats we picked?'],
      names: ['Can I change the name on my ticket?'],
      again: ['Should I buy again?', 'Do I need to order a second time or will the first order go through'],
    },
  },
  {
    name: 'wages come late',
    half: 'tuned',
    concerns: {
      payday: [
        'When will our staff get paid?',
        'will salaries arrive today?',
        'How much longer until the wages are paid out',
        'Our people are waiting for their salary, by when will it be there?',
      ],
      why: ['Why did this happen?', 'what went wrong', 'What is the cause of the delay?'],
      fees: [
        'Who pays the bank fees of our employees?',
        'my staff have overdraft fees now, do you cover them?',
        'Will you pay overdraft charges caused by the late salary',
      ],
      payslips: ['Are the payslips correct?', 'Can we trust the numbers on the pay slips'],
      tax: ['Does the tax filing go out in time?', 'Is the tax report to the authorities late as well?'],
      twice: ['Could anyone be paid twice?'],
    },
  },
  {
    name: 'hosting is down',
    half: 'tuned',
    concerns: {
      back: [
        'When will my site be back?',
        'how long is this going to take',
        'Any ETA?',
        'When is it fixed',
        'when will our website be online again pls',
        'I run a small shop and every hour offline costs me real money, I have already called your hotline three times this morning and only heard music. My customers write to me on every channel and I do not know what to tell them. Can you at least say when the server will be up again?',
      ],
      data: [
        'Is my data safe?',
        'have we lost data',
        'Are the databases still there or gone?',
        'Do you have a backup if the data is lost?',
      ],
      cause: ['What caused the outage?', 'Why is the server down?', 'was it an attack'],
      money: ['Do we get a credit for the downtime?', 'Will you compensate us for the outage', 'is there any compensation'],
      mail: ['Are mails to us lost?', 'Do we still receive e-mail?', 'is email affected too'],
    },
  },
  {
    name: 'bank cannot be signed in to',
    half: 'held back',
    concerns: {
      signin: [
        'When can I log in again?',
        'How long will login be unavailable?',
        'cant log in since 8, when does it work again',
        'When will online banking be available?',
        'What time do you expect that we can sign in',
      ],
      money: ['Is my money safe?', 'are our accounts safe', 'Could somebody have taken money from my account?'],
      transfers: [
        'Will my scheduled payments go out today?',
        'Do standing orders still run?',
        'does my scheduled transfer get executed although I can not log in?',
        'Good morning, my rent is due today and my landlord is very strict about it, last year he wanted to throw us out for two days of delay. I scheduled the payment a week ago as I always do. Now I cannot see whether it ran. Are scheduled payments executed?',
      ],
      cards: ['Does my card work?', 'can I still pay by card', 'Are card payments affected?'],
      meanwhile: ['How can I make a transfer in the meantime?', 'Is there another way to send money until it works?'],
      password: ['Do I have to change my password?', 'should we change our passwords'],
    },
  },
  {
    name: 'tables are booked twice',
    half: 'held back',
    concerns: {
      which: [
        'Which bookings are affected?',
        'how do I find out which of my bookings are double',
        'Is there a list of the affected reservations?',
        'Are bookings for next week affected too?',
      ],
      guests: ['Do you tell the guests?', 'Have my guests been informed or do I have to call them?', 'Who contacts the guests, you or us'],
      until: [
        'When is the double booking problem solved?',
        'How long until new bookings are right again?',
        'when can we switch online reservations on again',
      ],
      costs: [
        'Will you pay for the lost evening?',
        'Do we get money back for this month?',
        'what about compensation for the tables we lost',
      ],
      recur: ['Can it happen again tomorrow?', 'How do you make sure this does not happen again?', 'Will this happen again at christmas'],
      off: [
        'How do I switch off online booking?',
        'We are a family restaurant with twelve tables and yesterday four families stood at the door for the same two of them, my wife cried in the kitchen. Until you have it under control we take bookings by phone only. How can I turn online bookings off myself?',
      ],
    },
  },
  {
    name: 'addresses were stolen',
    half: 'held back',
    concerns: {
      concerned: [
        'Was my address stolen?',
        'How do I know if I am affected?',
        'am I one of the affected customers',
        'Does it concern us too?',
        'is my e-mail address among the stolen ones',
      ],
      what: ['What data was taken exactly?', 'Which data did the attackers get', 'Did they get names and phone numbers too?'],
      passwords: [
        'Were passwords stolen?',
        'are our passwords leaked too',
        'Could the attackers see my password?',
        'I use the same password for my mail and my bank, I know one should not, but who can remember a hundred of them at my age. My grandson says they are always stored in some scrambled form. So did the attackers get the passwords or not?',
      ],
      todo: ['What should I do now?', 'do we have to do anything', 'What do you recommend we do'],
      card: ['Is my credit card safe?', 'Were credit card numbers taken?'],
      report: ['Did you report it to the authorities?', 'Have the police been informed'],
      delete: ['How do I delete my account?', 'Please delete my account and all my data'],
    },
  },
]
