import { defineConfig } from 'vitest/config'
import { fixturesForVite } from './tests/tools/fixtures-plugin.js'

export default defineConfig({
  plugins: [fixturesForVite(new URL('./fixtures/', import.meta.url))],
  test: {
    include: ['tests/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.d.ts'],
      reporter: ['text', 'html'],
    },
  },
})
