/** Questions to the writer whose answers are better than any wording that could be derived. */
export const questions = {
  'how-many': 'How many, of how many, or which ones? If nobody knows yet, say so.',
  'how-long': 'How long: from when to when, with the time zone?',
  'how-much': 'How much: what number did a customer see?',
  'what-is-slow': 'What is slow, and how slow? For example: "Pages open slowly, in about 30 seconds."',
  'what-stopped': 'What stopped, for whom, and since when? For example: "Invoices cannot be sent since 09:40 CET."',
  'what-works-again': 'What did not work, and from when to when? For example: "Uploads failed from 09:40 to 10:15 CET; they work again."',
  'what-rests': 'What cannot be used during the work, and for how long?',
} as const

export type QuestionId = keyof typeof questions
