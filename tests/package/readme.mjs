// Does what README.md shows, in a folder in which the package is installed: its examples run and print what they say they
// print, and the record that it shows is that of the article above it.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const BLOCK = /^```(\w+)\n([\s\S]*?)^```$/gm
/** A server waits for requests. */
const NEVER_ENDS = 'createServer'

/**
 * @param {string} readme - its text
 * @param {string} app - the folder
 * @returns {number} how many examples ran
 */
export function tryReadme(readme, app) {
  const blocks = [...readme.matchAll(BLOCK)].map(([, language, code]) => ({ language, code }))
  const article = blocks.find(({ language }) => language === 'text').code.trim()
  writeFileSync(join(app, 'article.txt'), article)
  writeFileSync(join(app, 'articles.txt'), article.replace(/\s+/g, ' '))

  const shown = blocks.find(({ language }) => language === 'jsonc').code.split('\n')
  const shownRecord = JSON.parse(shown.filter((line) => !line.trim().startsWith('//')).join('\n'))
  const record = runExample(
    `import { parse } from 'bienban'
     import { readFileSync } from 'node:fs'
     console.log(JSON.stringify(parse(readFileSync('article.txt', 'utf8'), { referenceDate: '2024-03-13' })))`,
    app,
  )
  holds(JSON.parse(record), shownRecord, 'record')

  const examples = blocks.filter(({ language, code }) => language === 'js' && !code.includes(NEVER_ENDS))
  for (const { code } of examples) tryExample(code, app)
  return examples.length
}

/** The record shown is abridged: what it holds must stand in the real one, the entries of a list in their order. */
function holds(real, shown, path) {
  if (Array.isArray(shown)) {
    let next = 0
    for (const [i, entry] of shown.entries()) {
      const at = real.findIndex((candidate, k) => k >= next && candidate.text === entry.text)
      assert.ok(at >= 0, `README: ${path}[${i}] is not in the record: ${JSON.stringify(entry)}`)
      holds(real[at], entry, `${path}[${i}]`)
      next = at + 1
    }
  } else if (typeof shown === 'object' && shown !== null)
    for (const [key, value] of Object.entries(shown)) holds(real[key], value, `${path}.${key}`)
  // the confidences are measured anew from time to time
  else if (path.endsWith('.confidence')) assert.ok(Math.abs(real - shown) < 0.02, `README: ${path} is ${real}`)
  else assert.equal(real, shown, `README: ${path}`)
}

/** `console.log(…) // what it prints`, or in an example that does nothing else `call(…) // its value`. */
function tryExample(code, app) {
  const acts = /console\.|writeFileSync|import assert/.test(code)
  const values = code.replace(/^(\w+\(.*) \/\/ (.+)$/gm, 'assert.deepEqual($1, $2)')
  const printed = runExample(acts ? code : `import assert from 'node:assert/strict'\n${values}`, app)
  const prints = code.match(/console\.(?:log|error)\(/g)?.length ?? 0
  const told = [...code.matchAll(/console\.(?:log|error)\(.*\) \/\/ (.+)$/gm)].map(([, words]) => words)
  // one that prints what nobody knows beforehand has only to run
  if (told.length === prints && prints > 0)
    assert.deepEqual(printed.trim().split('\n').sort(), told.sort(), `README: ${code}`)
}

function runExample(program, app) {
  const file = join(app, program.includes('require(') ? 'example.cjs' : 'example.mjs')
  writeFileSync(file, program)
  return execFileSync('sh', ['-c', `"${process.execPath}" "${file}" 2>&1`], { cwd: app, encoding: 'utf8' })
}
