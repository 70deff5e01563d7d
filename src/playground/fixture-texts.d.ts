/** The articles of the folder fixtures/, made at build time; see tests/tools/fixtures-plugin.ts. */
declare module 'virtual:fixture-texts' {
  const texts: readonly { id: string; text: string; referenceDate: string | null }[]
  export default texts
}
