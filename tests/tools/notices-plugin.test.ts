import { expect, test } from 'vitest'
import { packagesOf } from './notices-plugin.js'

test('the folders of the packages that files belong to, each once', () => {
  const files = [
    'src/index.ts',
    'lazy:unorm',
    'node_modules/unorm/lib/unorm.js',
    'node_modules/chrono-node/dist/esm/chrono.js',
    'node_modules/chrono-node/dist/esm/results.js',
    'node_modules/@scope/one/index.js',
    'node_modules/one/node_modules/two/index.js',
  ]
  expect(packagesOf(files)).toEqual([
    'node_modules/@scope/one',
    'node_modules/chrono-node',
    'node_modules/one/node_modules/two',
    'node_modules/unorm',
  ])
})
