import { defineConfig } from 'vitest/config'

// The tests of one folder of rules, for scripts/mutatie.mjs: without database, one file at a time.
export default defineConfig({
  test: {
    include: process.env['MUTATIE_TESTS']?.split(',') ?? [],
    silent: true,
    isolate: false,
  },
})
