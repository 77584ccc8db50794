import type { RuleSample } from '../sample.ts'

const hard = 'Administrative functionality requires additional verification.'
const hardest = 'Subsequent availability of operational functionality necessitates additional verification.'
const easy = 'The shop is shut.'

export const readingLevelSamples: readonly RuleSample[] = [
  { kind: 'update', text: `${hard} ${hard} ${hardest} ${hard}`, quotes: [hardest.slice(0, -1)] },
  { kind: 'resolution', text: `${hardest} ${hard} ${hardest}`, quotes: [hardest.slice(0, -1)] },
  { kind: 'report', text: `# Report\n\n${hard} ${hard}\n\n- ${hardest}\n- ${hard}`, quotes: [hardest.slice(0, -1)] },
  { kind: 'maintenance', text: `${hard} ${hard} ${hardest} ${easy}`, quotes: [hardest.slice(0, -1)] },
  // Near misses: easy texts, few words, names, headings, tables and code, and sentences that are too long for themselves.
  { kind: 'update', text: `${easy} ${easy} ${easy} ${easy} ${easy} ${easy} ${easy}`, quotes: [] },
  { kind: 'update', text: hardest, quotes: [] },
  { kind: 'update', text: `${hard} ${hard}`, quotes: [] },
  {
    kind: 'update',
    text: 'We use Kubernetes, Elasticsearch, Multifunctional Operations and Internationale Universitas to do it. It fails. It is down. You can not pay or print with it now.',
    quotes: [],
  },
  { kind: 'report', text: `# ${hardest}\n\n# ${hardest}\n\n# ${hardest}\n\n${easy} ${easy} ${easy}`, quotes: [] },
  { kind: 'report', text: `| ${hardest} | ${hardest} |\n| ${hardest} | ${hard} |`, quotes: [] },
  { kind: 'report', text: `${easy}\n\n\`\`\`\n${hardest} ${hardest} ${hardest}\n\`\`\``, quotes: [] },
  { kind: 'update', text: `${hard} ${hard} ${hard} ${`${hard.slice(0, -1)}, and `.repeat(5)}that is all.`, quotes: [] },
  {
    kind: 'update',
    text: 'Invoices cannot be sent since 09:40 CET. We replace the printer server. We will write again by 16:00 CET. Card payments work.',
    quotes: [],
  },
]
