/**
 * Targets that go on: "... phấn đấu trồng 300 ha. Tỷ lệ cây sống trên 90%.": what is to be reached, told
 * without any word of duty.
 */

/** What is measured, at the head of a sentence. */
const MEASURE =
  /^(?:[-–•+*] ?)?(?:(?:đồng thời|ngoài ra|bên cạnh đó|trong đó|cùng với đó|riêng),? )?(?:tỷ lệ|tỉ lệ|tổng|số|thu nhập|giá trị|kim ngạch|sản lượng|tốc độ|diện tích|năng suất|thu ngân sách|thu hút|grdp|gdp|cơ cấu|quy mô|độ che phủ|ít nhất|trên|100%|giảm|tăng)(?![A-Za-zÀ-ỹ])[^.;:]{0,110}?(?<!\d)\d/u
/** What was reached is told. */
const REACHED =
  /(?<![A-Za-zÀ-ỹ])(?:đã|hiện|so với|cùng kỳ|năm (?:trước|ngoái|qua)|đến nay|vừa qua|còn|là do|chiếm|trong khi)(?![A-Za-zÀ-ỹ])/u
/** "Phấn đấu trồng 300 ha", "mục tiêu là 42%": what is to be reached, in figures. */
const SETS_TARGETS =
  /(?<![A-Za-zÀ-ỹ])(?:phấn đấu|mục tiêu|chỉ tiêu|phải đạt|cần đạt|đạt (?:khoảng|trên|ít nhất|từ|mức|tăng trưởng))(?![A-Za-zÀ-ỹ])[^.;:]{0,160}?\d/u

/** A target behind another: the sentence before sets one, or itself went on with one. */
export const addsToTargets = (text: string, previous: string): boolean =>
  MEASURE.test(text) &&
  !REACHED.test(text) &&
  (SETS_TARGETS.test(previous) || (MEASURE.test(previous) && !REACHED.test(previous)))
