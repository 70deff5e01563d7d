#!/usr/bin/env node
/** The command line: `bienban --help` tells what it does and how it ends. */
import { readFileSync } from 'node:fs'
import { readArguments } from './cli/arguments.js'
import { CommandError, EXIT, messageOf } from './cli/errors.js'
import { explainCommand } from './cli/explain-command.js'
import { openOutput } from './cli/output.js'
import { parseCommand } from './cli/parse-command.js'
import { USAGE } from './cli/usage.js'

async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  const command = readArguments(args)
  switch (command.name) {
    case 'parse':
      return await parseCommand(command, signal)
    case 'explain':
      return await explainCommand(command, signal)
    case 'help':
    case 'version': {
      const output = openOutput(null)
      await output.write(`${command.name === 'help' ? USAGE : version()}\n`)
      await output.end()
      return EXIT.done
    }
  }
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'
}

/** Ctrl-C once: what has been read is written, in whole lines. Twice: at once. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  const signals = ['SIGINT', 'SIGTERM'] as const
  const abort = (): void => {
    // The next one is left to the system: process.exit() would wait for a file that is slow to open.
    for (const name of signals) process.off(name, abort)
    controller.abort()
  }
  for (const name of signals) process.on(name, abort)
  return controller.signal
}

try {
  process.exitCode = await main(process.argv.slice(2), interruption())
} catch (error) {
  process.stderr.write(`bienban: ${messageOf(error)}\n`)
  process.exitCode = error instanceof CommandError ? error.exitCode : EXIT.failed
}
