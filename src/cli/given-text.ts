import type { Terminal } from './terminal.ts'

/** What a file holds; `-` is standard input. */
export const givenText = async (terminal: Pick<Terminal, 'lines' | 'readFile'>, file: string): Promise<string> => {
  if (file !== '-') return terminal.readFile(file)
  const lines: string[] = []
  for await (const line of terminal.lines()) lines.push(line)
  return lines.join('\n')
}
