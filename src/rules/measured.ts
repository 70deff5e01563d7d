/** Written by tests/accuracy/measure.mjs: for each rule, how many of its facts were right, and how many there were. */
export const MEASURED: Readonly<Record<string, readonly [right: number, found: number]>> = {}
