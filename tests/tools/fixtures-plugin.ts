/**
 * The module `virtual:fixtures`: the folder fixtures/ as data, for the build (esbuild) and for the tests (vite).
 *
 *     fixtures/articles/ID.txt    the article
 *     fixtures/articles/ID.json   { id, publishedAt, gold }: publication date and the labels a reader gave
 *     fixtures/records/ID.json    the record expected; may not exist yet
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Options } from 'tsup'
import type { Plugin as VitePlugin } from 'vitest/config'
import type { Fixture, Labels } from '../../src/fixtures.js'
import type { NewsRecord } from '../../src/record.js'

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number]

const MODULE = 'virtual:fixtures'
const RESOLVED = `\0${MODULE}`

/**
 * Reads the fixtures of a folder, ordered by id.
 *
 * @param folder - a folder that holds articles/ and records/; without articles there are no fixtures
 * @throws when an article has no label file, or the other way round
 */
function readFixtures(folder: string): Fixture[] {
  const articles = join(folder, 'articles')
  if (!existsSync(articles)) return []
  const ids = new Set(readdirSync(articles).flatMap((file) => /^(.+)\.(?:txt|json)$/.exec(file)?.[1] ?? []))
  return [...ids].sort().map((id) => {
    const label = readJson(join(articles, `${id}.json`)) as { publishedAt: string | null; gold: Labels }
    const record = join(folder, 'records', `${id}.json`)
    return {
      id,
      text: readFileSync(join(articles, `${id}.txt`), 'utf8'),
      referenceDate: label.publishedAt,
      labels: label.gold,
      record: existsSync(record) ? (readJson(record) as NewsRecord) : null,
    }
  })
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function moduleText(folder: string): string {
  return `export default ${JSON.stringify(readFixtures(folder))}`
}

/** `virtual:fixture-texts` for esbuild: the articles alone; `folder` is the URL of the folder fixtures/. */
export function fixtureTextsForEsbuild(folder: URL): EsbuildPlugin {
  const name = 'virtual:fixture-texts'
  return {
    name,
    setup(build) {
      build.onResolve({ filter: /^virtual:fixture-texts$/ }, () => ({ path: name, namespace: name }))
      build.onLoad({ filter: /.*/, namespace: name }, () => {
        const texts = readFixtures(fileURLToPath(folder)).map(({ id, text, referenceDate }) => ({
          id,
          text,
          referenceDate,
        }))
        return { contents: JSON.stringify(texts), loader: 'json' }
      })
    },
  }
}

/** `virtual:fixtures` for esbuild; `folder` is the URL of the folder fixtures/. */
export function fixturesForEsbuild(folder: URL): EsbuildPlugin {
  return {
    name: MODULE,
    setup(build) {
      build.onResolve({ filter: /^virtual:fixtures$/ }, () => ({ path: MODULE, namespace: MODULE }))
      build.onLoad({ filter: /.*/, namespace: MODULE }, () => ({ contents: moduleText(fileURLToPath(folder)) }))
    },
  }
}

/** `virtual:fixtures` for vite; `folder` is the URL of the folder fixtures/. */
export function fixturesForVite(folder: URL): VitePlugin {
  return {
    name: MODULE,
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? moduleText(fileURLToPath(folder)) : undefined),
  }
}
