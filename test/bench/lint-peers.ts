import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toolsFolder } from '../tools/place.ts'

/** Reads a whole text; what it answers is thrown away. */
export type Check = (text: string) => unknown

export const peersFolder = join(toolsFolder, '..', 'bench', 'lint-peers')
const require = createRequire(join(peersFolder, 'package.json'))

/** Bundled code cannot name packages that are installed beside it only. */
const load = async (name: string): Promise<Record<string, unknown>> => await import(pathToFileURL(require.resolve(name)).href)

const named = async (name: string, member = 'default'): Promise<unknown> => (await load(name))[member]

interface Processor {
  use(plugin: unknown): Processor
  freeze(): Processor
  processSync(text: string): { readonly messages: readonly unknown[] }
}

export const retextPlugins = ['readability', 'simplify', 'passive', 'repeated-words', 'profanities'] as const

/** retext with the plug-ins that its own documentation and most editors' extensions name. */
const retext = async (): Promise<Check> => {
  const unified = (await named('unified', 'unified')) as () => Processor
  let processor = unified().use(await named('retext-english'))
  for (const plugin of retextPlugins) processor = processor.use(await named(`retext-${plugin}`))
  const ready = processor.use(await named('retext-stringify')).freeze()
  return (text) => ready.processSync(text)
}

/** The writing checkers that people use, each as its documentation says; they read English only. */
export const peers = async (): Promise<Readonly<Record<string, Check>>> => ({
  retext: await retext(),
  'write-good': (await named('write-good')) as Check,
  alex: (await named('alex', 'text')) as Check,
})
