import type { Environment } from './options/read.ts'

/** How a person called us: in a checkout there is no `forthright` on the path, so what we print to be copied has to name npx too. */
export const selfOf = (env: Environment): string => (env.npm_command === 'exec' ? 'npx forthright' : 'forthright')
