// Packs the package and uses what is in the tarball, and nothing else of this folder: every entry of it as an ES module, in CommonJS and
// bundled for browsers, the last in Chromium where there is one; and what README.md shows.
//
//   node tests/package/packed.mjs [CHROMIUM]
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'tsup'
import { tryReadme } from './readme.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { exports: exported, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** The entries that are code; the others are files. */
const entries = Object.keys(exported).filter((entry) => exported[entry].import !== undefined)
const executablePath =
  process.argv[2] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

const app = mkdtempSync(join(tmpdir(), 'bienban-packed-'))
const modules = join(app, 'node_modules')

/** The package as it would be installed: unpacked, beside the dependencies that it names and theirs. */
function install() {
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', app], root))
  mkdirSync(modules)
  run('tar', ['-xzf', join(app, filename), '-C', modules], app)
  renameSync(join(modules, 'package'), join(modules, 'bienban'))
  const production = run('npm', ['ls', '--omit=dev', '--all', '--parseable'], root).trim().split('\n').slice(1)
  const installed = join(root, 'node_modules')
  for (const folder of production) {
    const name = folder.slice(installed.length + 1)
    // A dependency inside another comes with that.
    if (name.includes('node_modules')) continue
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(folder, join(modules, name))
  }
}

const run = (command, args, cwd) => execFileSync(command, args, { cwd, encoding: 'utf8' })

const specifier = (entry) => `bienban${entry.slice(1)}`
/** An object literal of all entries, each loaded by what `load` writes for it. */
const loaded = (load) => `{ ${entries.map((entry) => `'${entry}': ${load(specifier(entry))}`).join(', ')} }`

/** Runs the checks in a program of its own, and returns how many each entry answered. */
function inNode(name, program) {
  writeFileSync(join(app, name), program)
  return JSON.parse(run(process.execPath, [name], app))
}

const answers = {}
try {
  install()
  cpSync(new URL('check.mjs', import.meta.url), join(app, 'check.mjs'))
  const report = (ns) => `check(${ns}).then((seen) => console.log(JSON.stringify(seen)))`

  answers['ES module'] = inNode(
    'main.mjs',
    `import { check } from './check.mjs'\n${report(loaded((name) => `await import('${name}')`))}`,
  )
  answers['CommonJS'] = inNode(
    'main.cjs',
    `const entries = ${loaded((name) => `require('${name}')`)}\nimport('./check.mjs').then(({ check }) => ${report('entries')})`,
  )

  writeFileSync(
    join(app, 'browser.js'),
    [
      "import { check } from './check.mjs'",
      ...entries.map((entry, i) => `import * as entry${i} from '${specifier(entry)}'`),
      `globalThis.answers = check({ ${entries.map((entry, i) => `'${entry}': entry${i}`).join(', ')} })`,
    ].join('\n'),
  )
  await build({
    config: false,
    silent: true,
    entry: [join(app, 'browser.js')],
    outDir: join(app, 'bundle'),
    format: 'iife',
    outExtension: () => ({ js: '.js' }),
    // A Node built-in fails the build.
    platform: 'browser',
    target: 'es2022',
    noExternal: [/.*/],
  })
  assert.ok(
    !readFileSync(join(app, 'bundle/browser.js'), 'utf8').includes('UChar'),
    'browser: the tables of unorm are bundled',
  )
  if (executablePath !== undefined) {
    writeFileSync(
      join(app, 'index.html'),
      '<!doctype html><meta charset="utf-8"><script src="bundle/browser.js"></script>',
    )
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    try {
      const page = await browser.newPage()
      page.on('pageerror', (error) => console.error(error.message))
      await page.goto(pathToFileURL(join(app, 'index.html')).href)
      answers['browser'] = await page.evaluate(() => globalThis.answers)
    } finally {
      await browser.close()
    }
  }

  for (const [how, seen] of Object.entries(answers)) {
    assert.deepEqual(Object.keys(seen).sort(), [...entries].sort(), `${how}: an entry was not asked`)
    console.log(
      `ok   ${how}: ${Object.entries(seen)
        .map(([entry, count]) => `${entry} ${count}`)
        .join(', ')}`,
    )
  }
  if (answers['browser'] === undefined) console.log('ok   browser: bundled, and not run: no Chromium found')

  const command = join(modules, 'bienban', bin.bienban)
  const fixture = join(modules, 'bienban', 'fixtures/articles/department-half-year-review.txt')
  assert.equal(JSON.parse(run(process.execPath, [command, '--format', 'json', fixture], app)).date.start, '2019-07-09')
  console.log('ok   command')
  JSON.parse(readFileSync(join(modules, 'bienban', exported['./record.schema.json']), 'utf8'))
  console.log('ok   JSON Schema')
  console.log(`ok   README: ${tryReadme(readFileSync(join(root, 'README.md'), 'utf8'), app)} examples`)
} finally {
  rmSync(app, { recursive: true, force: true })
}
