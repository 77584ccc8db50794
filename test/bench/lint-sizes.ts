import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import viteConfig from '../../vite.config.ts'
import { toolsFolder } from '../tools/place.ts'
import { peersFolder, retextPlugins } from './lint-peers.ts'

const sources = join(toolsFolder, '..', '..', 'src', 'lint').replaceAll(sep, '/')
const retext = ['english', ...retextPlugins, 'stringify'].map((plugin) => `export * as ${plugin.replace('-', '')} from 'retext-${plugin}'`)

/** What a browser would load of each: one script, as the console is built. */
const entries: Readonly<Record<string, string>> = {
  'guide: rules and elements': `export * from '${sources}/lint-notice.ts'; export * from '${sources}/reader.ts'`,
  'guide with English': `export * from '${sources}/lint-notice.ts'; export * from '${sources}/reader.ts'; export * from '${sources}/language/english/reading.ts'`,
  'guide with English and its wordings': `export * from '${sources}/lint-notice.ts'; export * from '${sources}/reader.ts'; export * from '${sources}/language/english/english.ts'`,
  'guide with German': `export * from '${sources}/lint-notice.ts'; export * from '${sources}/reader.ts'; export * from '${sources}/language/german/german.ts'`,
  retext: ["export { unified } from 'unified'", ...retext].join(';'),
  'write-good': "export { default } from 'write-good'",
  alex: "export * from 'alex'",
}

const sizeOf = async (folder: string, code: string): Promise<number> => {
  const input = join(folder, 'entry.js')
  writeFileSync(input, code)
  const { plugins, define } = viteConfig({ command: 'build', mode: 'console', isSsrBuild: false })
  const output = { codeSplitting: false }
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: plugins ?? [],
    define: define ?? {},
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input, preserveEntrySignatures: 'exports-only', output },
    },
  })
  const files = 'output' in built ? built.output : []
  return files.reduce((sum, file) => sum + (file.type === 'chunk' ? brotliCompressSync(file.code).length : 0), 0)
}

/** Bytes with brotli, by what is loaded. */
export const sizes = async (): Promise<Readonly<Record<string, number>>> => {
  const folder = mkdtempSync(join(peersFolder, 'node_modules', '.size-'))
  try {
    const all: Record<string, number> = {}
    for (const [name, code] of Object.entries(entries)) all[name] = await sizeOf(folder, code)
    return all
  } finally {
    rmSync(folder, { recursive: true })
  }
}
