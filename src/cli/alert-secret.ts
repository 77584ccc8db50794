import type { Command } from 'commander'
import { addServerFlags, type Runner } from './runner.ts'
import { answer, type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'

interface AlertSecretOptions extends SessionOptions {
  readonly renew?: boolean
  readonly endFormer?: boolean
}

// Beside the answer, so that the secret alone can be caught by a script.
const adviceOf = (baseUrl: string): string => `
Send it as a bearer token, or as the last part of the address for senders that can only be given one:
    ${baseUrl}/intake/alertmanager     Prometheus Alertmanager, Grafana alerting
    ${baseUrl}/intake/generic          {"key": "checkout-errors", "state": "firing" or "resolved", "title": …, "labels": {…}}

An alert becomes a proposal; a person publishes it. "forthright status" shows what waits.
`

const tell = async (session: Session, { renew = false, endFormer = false }: AlertSecretOptions): Promise<ExitCode> => {
  const found = await session.client.ask((api) => api.POST('/api/alerts/secret', { body: { renew, endFormer } }))
  if (!found.ok) return tellRefusal(session, found.refusal)
  const told = answer(session, found.value, () => `${found.value.secret}\n`)
  const { formerUntil } = found.value
  if (!session.isJson) {
    if (formerUntil !== null) session.machine.terminal.err(`The secret before this one is taken until ${formerUntil}.\n`)
    session.machine.terminal.err(adviceOf(session.client.baseUrl))
  }
  return told
}

/** `forthright alert-secret`: what alert sources send. */
export const addAlertSecret = (program: Command, runner: Runner): void => {
  const command = program
    .command('alert-secret')
    .summary('show the secret that alert sources send')
    .description('Shows the secret that alert sources send, and where to. It is made when it is first asked for.')
    .option('--renew', 'replace it; the one before is taken for 24 hours more')
    .option('--end-former', 'end the one before at once, for a secret that leaked')
  addServerFlags(command).action((options: AlertSecretOptions) => runner.onServer(options, (session) => tell(session, options)))
}
