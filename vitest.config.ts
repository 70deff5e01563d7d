import { defineConfig } from 'vitest/config'
import { fixturesForVite } from './tests/tools/fixtures-plugin.js'

export default defineConfig({
  plugins: [fixturesForVite(new URL('./fixtures/', import.meta.url))],
  test: {
    include: ['tests/**/*.test.ts'],
    // ends what hangs; how fast a machine is no test asks
    testTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.d.ts'],
      reporter: ['text', 'html'],
    },
  },
})
