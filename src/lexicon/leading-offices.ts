/**
 * Offices whose holders have a say over others, folded; what an office is of may follow ("bộ trưởng bộ y tế").
 */

/** What holding such an office says of a speaker. */
export interface LeadingOffice {
  readonly office: string
  /** Of the state, a ministry or a province: whose speech as a guest directs, where others only greet. */
  readonly highest?: true
  /** Presides over an assembly by office. */
  readonly presides?: true
}

type Standing = Omit<LeadingOffice, 'office'>

const offices = (list: string, standing: Standing): LeadingOffice[] =>
  list.split(', ').map((office) => ({ office, ...standing }))

export const LEADING_OFFICES: readonly LeadingOffice[] = [
  ...offices(
    'tổng bí thư, chủ tịch nước, chủ tịch quốc hội, phó chủ tịch quốc hội, phó chủ tịch thường trực quốc hội, bí thư tỉnh ủy, bí thư thành ủy',
    { highest: true, presides: true },
  ),
  ...offices(
    'phó chủ tịch nước, thủ tướng, phó thủ tướng, bộ trưởng, thứ trưởng, thống đốc, phó thống đốc, tổng thanh tra, chủ nhiệm văn phòng, phó tổng thanh tra, tổng kiểm toán, phó tổng kiểm toán, thường trực ban bí thư, phó bí thư tỉnh ủy, phó bí thư thành ủy, phó bí thư thường trực tỉnh ủy, phó bí thư thường trực thành ủy',
    { highest: true },
  ),
  ...offices(
    'chủ tịch hđnd, chủ tịch hội đồng nhân dân, phó chủ tịch hđnd, phó chủ tịch hội đồng nhân dân, phó chủ tịch thường trực hđnd, phó chủ tịch thường trực hội đồng nhân dân, bí thư huyện ủy, bí thư quận ủy, bí thư thị ủy',
    { presides: true },
  ),
  ...offices(
    'bí thư đảng ủy, bí thư đảng bộ, bí thư đảng đoàn, bí thư tỉnh đoàn, bí thư thành đoàn, bí thư huyện đoàn, bí thư quận đoàn, phó bí thư huyện ủy, phó bí thư quận ủy, phó bí thư thị ủy, phó bí thư tỉnh đoàn, phó bí thư thành đoàn, chủ tịch ubnd, phó chủ tịch ubnd, chủ tịch ủy ban nhân dân, phó chủ tịch ủy ban nhân dân, tổng giám đốc, giám đốc, tổng cục trưởng, phó tổng cục trưởng',
    {},
  ),
]
