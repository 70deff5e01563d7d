export { OptionsError } from './errors.js'
export { parse } from './parse.js'
export type * from './record.js'
