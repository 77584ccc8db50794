import { client } from './generators/client.mjs'
import * as guide from './generators/guide.mjs'
import { migrations } from './generators/migrations.mjs'
import * as options from './generators/options.mjs'
import * as problems from './generators/problems.mjs'
import * as roles from './generators/roles.mjs'

/** A page of documentation: a generator with one output whose text is made at once. */
const page = ({ path, text }) => ({ name: path, outputs: [path], run: async () => ({ [path]: text() }) })

/**
 * The generated files of the project. Each generator names its outputs (paths from the root) and returns their
 * contents by path; it writes nothing, so that a check is the same run with a comparison at its end. The outputs must
 * depend on the sources alone: no dates, no machine.
 *
 * @type {ReadonlyArray<{ name: string, outputs: readonly string[], run: () => Promise<Record<string, string>> }>}
 */
export const generators = [migrations, client, page(guide), page(options), page(problems), page(roles)]
