// Scores the built library on a labelled corpus and fails where it is below the floor.
//
//   node .ci/accuracy.mjs CORPUS
//
// CORPUS holds score.mjs and the set `dev`. The floor is `corpus` in tests/accuracy/floor.json: the least record score, and
// the least F1 of any field named beside it, as fractions of 1. Raise it by hand when a change earned it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const corpus = process.argv[2]
if (corpus === undefined) {
  console.error('usage: node .ci/accuracy.mjs CORPUS')
  process.exit(2)
}
const root = fileURLToPath(new URL('..', import.meta.url))
const { corpus: floor } = JSON.parse(readFileSync(join(root, 'tests/accuracy/floor.json'), 'utf8'))
const score = readScore()

const failures = []
for (const [field, least] of Object.entries(floor)) {
  const reached = field === 'record' ? score.record : score.fields[field]?.f
  // Written this way round so that a field the scorer does not know fails too.
  if (!(reached >= least)) failures.push(`${field}: ${reached} is below ${least}`)
}
if (score.broken > 0) failures.push(`${score.broken} facts whose span does not give their text`)
if (score.threw > 0) failures.push(`${score.threw} articles threw`)

for (const failure of failures) console.error(failure)
process.exitCode = failures.length > 0 ? 1 : 0

/** Runs the scorer, shows its table and returns its summary. */
function readScore() {
  const folder = mkdtempSync(join(tmpdir(), 'bienban-'))
  try {
    const file = join(folder, 'score.json')
    const library = join(root, 'dist/index.js')
    const args = [join(corpus, 'score.mjs'), '--lib', library, '--set', 'dev', '--json', file]
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
    if (status !== 0) throw new Error('the scorer failed')
    return JSON.parse(readFileSync(file, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
