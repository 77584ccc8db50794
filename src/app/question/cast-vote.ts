import type { Ballot } from '../../core/question/question.ts'
import type { Votes } from '../../core/question/rank.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import { findTarget, type TargetInput } from '../question-box.ts'
import { enterBox } from '../question-writer.ts'

/** One voice for or against what somebody else wrote; `none` takes it back. Votes are not journaled. */
export const castVote = (
  context: Context,
  input: TargetInput & { readonly ballot: Ballot; readonly link?: string | undefined },
): Promise<Result<Votes>> => {
  const now = context.clock.now()
  return context.store.transaction(async (records): Promise<Result<Votes>> => {
    const target = await findTarget(records, input)
    if (!target.ok) return target
    const { question, answer } = target.value
    const entered = await enterBox(context, records, { incidentId: question.incidentId, link: input.link })
    if (!entered.ok) return entered
    const { author } = entered.value.writer
    if ((answer ?? question).author === author) return refuse('question.own_words', 'You wrote this yourself.')
    const votes = answer
      ? await records.questions.voteAnswer(answer.id, author, input.ballot, now)
      : await records.questions.vote(question.id, author, input.ballot, now)
    return votes ? ok(votes) : missing('question')
  })
}
