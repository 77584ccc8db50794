import type { RuleSample } from '../sample.ts'

const twentyFive =
  'one two three four five six seven eight nine ten eleven twelve one two three four five six seven eight nine ten eleven twelve end'

export const longSentenceSamples: readonly RuleSample[] = [
  { kind: 'update', text: `${twentyFive} here.`, quotes: ['here'] },
  { kind: 'update', text: `Invoices wait. ${twentyFive} and two more.`, quotes: ['and two more'] },
  { kind: 'update', text: `${twentyFive} twice. ${twentyFive} again.`, quotes: ['twice', 'again'] },
  { kind: 'report', text: `- ${twentyFive} item`, quotes: ['item'] },
  { kind: 'update', text: `# ${twentyFive} heading`, quotes: ['heading'] },
  { kind: 'update', text: `${twentyFive} write to help@example.com.`, quotes: ['write to help@example.com'] },
  { kind: 'update', text: `${twentyFive}, then 14:30.`, quotes: ['then 14:30'] },
  { kind: 'maintenance', text: `${twentyFive} and ${twentyFive}.`, quotes: [`and ${twentyFive}`] },
  // Near misses: the limit itself, commas, several short sentences, items and lines of their own, table rows, code.
  { kind: 'update', text: `${twentyFive}.`, quotes: [] },
  { kind: 'update', text: 'One, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen.', quotes: [] },
  { kind: 'update', text: `${twentyFive}. ${twentyFive}.`, quotes: [] },
  { kind: 'update', text: `- ${twentyFive}\n- ${twentyFive}`, quotes: [] },
  { kind: 'update', text: `| ${twentyFive} | ${twentyFive} |`, quotes: [] },
  { kind: 'update', text: `Output:\n\n\`\`\`\n${twentyFive} ${twentyFive}\n\`\`\``, quotes: [] },
  { kind: 'update', text: '', quotes: [] },
]
