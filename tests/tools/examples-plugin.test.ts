import { expect, test } from 'vitest'
import { withoutExamples } from './examples-plugin.js'

test('leaves out the examples of a rule and nothing else', () => {
  const source = `const A = [{ id: 'a', pattern: /x/, examples: { yes: [['}', {}]], no: [] } }, { id: 'b', pattern: /y/,
    examples: { yes: [], no: ['"'] },
    read: () => null }]
const other = { examples: [1] }`
  expect(withoutExamples(source)).toBe(`const A = [{ id: 'a', pattern: /x/, }, { id: 'b', pattern: /y/,
    read: () => null }]
const other = { examples: [1] }`)
})
