import { accessOptions } from '../../src/main/options/access.ts'
import { optionList } from '../../src/main/options.ts'
import { cell, noticeLine } from './notice-line.mjs'

export const path = 'docs/options.md'

const row = ({ name, sentence, allowed, default: text, otherwise, secret }) => {
  const usual = otherwise ?? (text === '' ? 'none' : `\`${text}\``)
  return `| \`${name}\`${secret ? ' 🔒' : ''} | ${cell(sentence)} | ${cell(usual)} | ${cell(allowed)} |`
}

/** The documentation page of all options. */
export const text = () => `${noticeLine('src/main/options.ts')}

# Options

Forthright is configured by environment variables, read once at start. None of them is needed to try it.

A start is refused, with every problem listed at once, when a \`FORTHRIGHT_\` name is unknown, a value cannot be used, or two options
contradict each other. A variable that is set but empty counts as absent.

| option | what it does | without it | allowed |
|---|---|---|---|
${optionList.map(row).join('\n')}

Commands that speak to a server (\`forthright open\`, \`publish\`, \`status\`, …) read these two. The server knows the names and ignores them.

| option | what it does | without it | allowed |
|---|---|---|---|
${accessOptions.map(row).join('\n')}

🔒 marks secrets. They are never printed, neither in messages nor in logs, and each can be read from a file instead: \`${
  optionList.find((option) => option.secret)?.name
}_FILE\`, for example, names a file that holds the value, as container orchestrators mount it. One line end after the value is ignored; giving both
the option and its file is refused.
`
