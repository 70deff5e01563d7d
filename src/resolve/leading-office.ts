/** Which offices lead. */
import { LEADING_OFFICES, type LeadingOffice } from '../lexicon/leading-offices.js'
import { fold } from '../text/fold.js'
import { Prefixes } from '../text/prefixes.js'

const leadingOffices = new Prefixes<LeadingOffice>(
  LEADING_OFFICES.map((office) => [`${fold(office.office)} `, { ...office, office: fold(office.office) }]),
)

/**
 * The leading office with which one begins.
 *
 * @param title - folded
 */
export const leadingOffice = (title: string): LeadingOffice | undefined => leadingOffices.find(`${title} `) ?? undefined
