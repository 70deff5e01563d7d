/** Composes letters and marks to NFC by the engine's own tables; see nfc.ts. */
export const nfc = (text: string): string => text.normalize('NFC')
