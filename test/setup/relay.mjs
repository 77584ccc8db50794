import { spawn } from 'node:child_process'
import { become } from '../../scripts/setup/hand-over.mjs'

// Stands for the launcher: becomes a program given as text.
await become(spawn(process.execPath, ['-e', process.argv[2] ?? ''], { stdio: 'inherit' }))
