import { type Options, optionTable } from './options.ts'

const defaultPorts: readonly number[] = [443]

/** What was opened in the door through which webhooks leave, for the log of a start: a hole that nobody remembers is the dangerous one. */
export const egressWords = ({ egressAllow, egressPorts }: Pick<Options, 'egressAllow' | 'egressPorts'>): readonly string[] => {
  const ports = egressPorts.filter((port) => !defaultPorts.includes(port))
  return [
    ...(egressAllow.length > 0 ? [`${optionTable.egressAllow.name} lets webhooks reach private networks: ${egressAllow.join(', ')}.`] : []),
    ...(ports.length > 0
      ? [`${optionTable.egressPorts.name} lets webhooks reach ports besides ${defaultPorts.join(', ')}: ${ports.join(', ')}.`]
      : []),
  ]
}
