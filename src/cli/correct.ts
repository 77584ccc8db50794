import { type Command, Option } from 'commander'
import { languages } from '../core/page/page.ts'
import { addNoticeFlags } from './notice-flags.ts'
import type { NoticeOptions } from './notice-options.ts'
import { finishPublication } from './publication.ts'
import { addServerFlags, addWaitFlag, type Runner } from './runner.ts'
import { type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'
import { writeNotice } from './write-notice.ts'

interface CorrectOptions extends NoticeOptions, SessionOptions {
  readonly reason: string
  readonly wait?: boolean
}

const correct = async (session: Session, noticeId: string, options: CorrectOptions): Promise<ExitCode> => {
  const notice = await writeNotice(session, options)
  if (!notice.ok) return tellRefusal(session, notice.refusal)
  const published = await session.client.publish((api, header) =>
    api.POST('/api/notices/{noticeId}/corrections', {
      params: { path: { noticeId }, header },
      body: { reason: options.reason, notice: notice.value },
    }),
  )
  return finishPublication(session, published, options)
}

const example = `
Example:
  forthright correct 01k9v3k8m2q4s6t8v0w2x4y6z8 --reason "Customers in Asia are not affected." --scope "Customers in Europe only."`

/** `forthright correct`: a correction that stands beside a published notice. */
export const addCorrect = (program: Command, runner: Runner): void => {
  const command = program
    .command('correct')
    .summary('set a published notice right')
    .description(
      'Publishes a correction. The old words stay where they are; the correction stands beside them and goes to the same people.',
    )
    .argument('<notice>', 'id of the published notice')
    .usage('--reason <text> [options] <notice>')
    .requiredOption('--reason <text>', 'what was wrong with it, for readers')
    .addOption(new Option('--language <language>', 'language of the words').choices(languages))
  addServerFlags(addWaitFlag(addNoticeFlags(command)))
    .addHelpText('after', example)
    .action((notice: string, options: CorrectOptions) => runner.onServer(options, (session) => correct(session, notice, options)))
}
