/** How the questions that are shown can be listed. */
export const questionOrders = ['best', 'newest', 'unanswered'] as const
export type QuestionOrder = (typeof questionOrders)[number]
