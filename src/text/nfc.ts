/**
 * Composes letters and marks to NFC by unorm's tables, the same on every engine.
 *
 * Bundlers for browsers put nfc-native.ts in its place (the field "browser" of package.json), which spares a page those
 * tables: of the marks that are composed here every engine knows the same forms, which the Unicode Standard keeps stable
 * (Annex 15, "Versioning and Stability").
 */
import unorm from 'unorm'

export const nfc = (text: string): string => unorm.nfc(text)
