const longestLead = 600

/** The first words of free text without the commonest marks of Markdown, for notices that have nothing else to lead with. */
export const openingOf = (markdown: string): string => {
  const paragraph = markdown.split(/\n[^\S\n]*\n/u).find((block) => /[\p{L}\p{N}]/u.test(block)) ?? ''
  const plain = paragraph
    .replace(/^[#>\s]+/u, '')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/gu, '$1')
    .replace(/\*\*|__|`/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return plain.length > longestLead ? `${plain.slice(0, Math.max(1, plain.lastIndexOf(' ', longestLead)))} …` : plain
}
