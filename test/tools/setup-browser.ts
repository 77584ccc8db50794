import { prepareBrowser } from './browser.ts'

/** A fifth of a gigabyte is unpacked once a run, not once a test file. */
export const setup = prepareBrowser
