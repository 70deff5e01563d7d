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
    'phó chủ tịch nước, thủ tướng, phó thủ tướng, bộ trưởng, thứ trưởng, thống đốc, phó thống đốc, tổng thanh tra, chủ nhiệm văn phòng, phó tổng thanh tra, tổng kiểm toán, phó tổng kiểm toán, thường trực ban bí thư, phó bí thư tỉnh ủy, phó bí thư thành ủy, phó bí thư thường trực tỉnh ủy, phó bí thư thường trực thành ủy, tổng thống, phó tổng thống, ủy viên bộ chính trị, bí thư trung ương đảng, chánh án tòa án nhân dân tối cao, chánh án tandtc, viện trưởng viện kiểm sát nhân dân tối cao, viện trưởng vksnd tối cao, viện trưởng vksndtc, trưởng ban tổ chức trung ương, trưởng ban tuyên giáo trung ương, trưởng ban tuyên giáo và dân vận trung ương, trưởng ban dân vận trung ương, chủ nhiệm ủy ban kiểm tra trung ương, trưởng ban nội chính trung ương, trưởng ban kinh tế trung ương, trưởng ban đối ngoại trung ương, chủ tịch ủy ban trung ương mttq, chủ tịch ủy ban trung ương mặt trận, chủ tịch ubtư mttq, chủ tịch ubtw mttq, chủ tịch tổng liên đoàn, bí thư thứ nhất trung ương đoàn, tổng tham mưu trưởng, chủ nhiệm tổng cục chính trị, tư lệnh quân khu, chính ủy quân khu, chủ tịch ubnd tỉnh, chủ tịch ubnd thành phố, chủ tịch ủy ban nhân dân tỉnh, chủ tịch ủy ban nhân dân thành phố, phó chủ tịch ubnd tỉnh, phó chủ tịch ủy ban nhân dân tỉnh, phó chủ tịch thường trực ubnd tỉnh',
    { highest: true },
  ),
  ...offices(
    'chủ tịch hđnd, chủ tịch hội đồng nhân dân, phó chủ tịch hđnd, phó chủ tịch hội đồng nhân dân, phó chủ tịch thường trực hđnd, phó chủ tịch thường trực hội đồng nhân dân, bí thư huyện ủy, bí thư quận ủy, bí thư thị ủy',
    { presides: true },
  ),
  ...offices(
    'bí thư đảng ủy, bí thư đảng bộ, bí thư đảng đoàn, bí thư tỉnh đoàn, bí thư thành đoàn, bí thư huyện đoàn, bí thư quận đoàn, phó bí thư huyện ủy, phó bí thư quận ủy, phó bí thư thị ủy, phó bí thư thường trực huyện ủy, phó bí thư thường trực quận ủy, phó bí thư thường trực thị ủy, phó bí thư đảng ủy, phó bí thư thường trực đảng ủy, phó bí thư đảng bộ, bí thư trung ương đoàn, phó bí thư tỉnh đoàn, phó bí thư thành đoàn, chủ tịch ubnd, phó chủ tịch ubnd, chủ tịch ủy ban nhân dân, phó chủ tịch ủy ban nhân dân, phó chủ tịch thường trực ubnd, tổng giám đốc, giám đốc, tổng cục trưởng, phó tổng cục trưởng, tư lệnh, phó tư lệnh, chính ủy, phó chính ủy, bí thư đảng ủy công an, chỉ huy trưởng, chủ tịch liên đoàn lao động, phó chủ tịch liên đoàn lao động, chủ tịch lđlđ, phó chủ tịch lđlđ, chủ tịch công đoàn, chủ tịch ủy ban mttq, chủ tịch ubmttq, chủ tịch ubmttqvn, chủ tịch mttq, chủ tịch mặt trận tổ quốc, chủ tịch ủy ban mttqvn, chủ tịch ủy ban mặt trận, chủ tịch hội liên hiệp phụ nữ, chủ tịch hội lhpn, chủ tịch hội nông dân, chủ tịch hội cựu chiến binh, bí thư chi bộ, chánh án, viện trưởng viện kiểm sát, viện trưởng vksnd, cục trưởng, chi cục trưởng, đại sứ, trưởng ban tổ chức, trưởng ban tuyên giáo, trưởng ban dân vận, trưởng ban nội chính, chủ nhiệm ủy ban kiểm tra, phó chủ tịch ủy ban mttq, phó chủ tịch ủy ban mặt trận, phó trưởng ban nội chính, phó trưởng ban tổ chức, phó trưởng ban tuyên giáo, phó trưởng ban dân vận, phó chủ nhiệm ủy ban kiểm tra, phó chủ tịch công đoàn, phó chủ tịch hội liên hiệp phụ nữ, phó chủ tịch hội lhpn, phó chủ tịch hội nông dân, phó chủ tịch hội cựu chiến binh, phó chủ tịch ubmttq, phó chủ tịch ubmttqvn, phó chủ tịch mttq, phó chủ tịch mặt trận tổ quốc, tgđ, lãnh đạo, người đứng đầu',
    {},
  ),
]
