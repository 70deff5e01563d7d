/**
 * Rewrites src/schema/record.schema.json from the library as built.
 *
 *   npm run schema:update
 *
 * Read the difference before you commit it: others validate by that file.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as schemas from '../../dist/schema/index.js'
import { recordJsonSchema } from './json-schema.mjs'

writeFileSync(fileURLToPath(new URL('../../src/schema/record.schema.json', import.meta.url)), recordJsonSchema(schemas))
