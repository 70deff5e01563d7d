/** Made at build time from the folder fixtures/; see tests/tools/fixtures-plugin.ts. */
declare module 'virtual:fixtures' {
  const fixtures: readonly import('./fixtures.js').Fixture[]
  export default fixtures
}
