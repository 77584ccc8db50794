import type { RuleSample } from '../sample.ts'

/** Ten words each, whole sentences. */
const tens = (count: number): string => 'We write ten short words to fill this sentence up. '.repeat(count)

export const longMessageSamples: readonly RuleSample[] = [
  { kind: 'first-notice', text: `${tens(7)}More.`, quotes: ['More'] },
  { kind: 'update', text: `${tens(9)}And more of it.`, quotes: ['And more of it'] },
  { kind: 'resolution', text: `${tens(12)}Then this. And that.`, quotes: ['Then this'] },
  { kind: 'maintenance', text: `${tens(12)}Then this.`, quotes: ['Then this'] },
  { kind: 'report', text: `${tens(8)}Then this.\n\nBackground.`, quotes: ['Then this'] },
  { kind: 'report', text: `# What happened\n\n${tens(8)}Then this.`, quotes: ['Then this'] },
  { kind: 'first-notice', text: `${tens(6)}Here eleven words stand in a row until we stop counting.`, quotes: ['counting'] },
  // Near misses: the limit itself, another kind's limit, what stands below the opening of a report, lists.
  { kind: 'first-notice', text: tens(7), quotes: [] },
  { kind: 'update', text: tens(9), quotes: [] },
  { kind: 'resolution', text: tens(12), quotes: [] },
  { kind: 'maintenance', text: tens(12), quotes: [] },
  { kind: 'report', text: `${tens(8)}\n\n${tens(30)}`, quotes: [] },
  { kind: 'report', text: `- ${tens(4)}\n- ${tens(6)}`, quotes: [] },
  { kind: 'update', text: 'Invoices cannot be sent.', quotes: [] },
]
