import { join } from 'node:path'
import { ensureBuild } from './bundle.mjs'
import { ensureNode } from './node.mjs'
import { ensurePackages } from './packages.mjs'
import { root } from './say.mjs'

/** What a command needs before it can run; resolves to the Node to run it on. Costs some 30 ms when all is there. */
export async function makeReady({ tools = false, build = false } = {}) {
  const node = await ensureNode()
  await ensurePackages(node, root, 'packages')
  if (tools) await ensurePackages(node, join(root, 'test', 'tools'), 'a browser and a PostgreSQL for the tests')
  if (build) await ensureBuild(node)
  return node
}
