/** What stands between a subject and its verb and is neither: "trên cương vị Trưởng ban, ...", ", nhân dịp đầu xuân, ...". Folded. */

/** As what somebody acts: an office follows. */
export const AS_WHAT: readonly string[] = ['với', 'trong', 'trên', 'ở'].flatMap((as) =>
  ['vai trò', 'tư cách', 'vai', 'cương vị'].map((what) => `${as} ${what}`),
)

/** For whom: a body or an office follows. */
export const FOR_WHOM: readonly string[] = [
  'thay mặt',
  'thừa ủy quyền',
  'thừa ủy nhiệm',
  'được ủy quyền',
  'được sự ủy quyền',
  'theo ủy quyền',
  'theo sự ủy quyền',
  'theo phân công',
  'theo sự phân công',
  'được sự phân công',
  'theo chỉ đạo',
  'theo sự chỉ đạo',
  'được sự đồng ý',
  'được sự thống nhất',
]

/** On what occasion: "nhân dịp đầu xuân", "hưởng ứng tết trồng cây"; before a subject as well as behind it. */
export const ON_OCCASION: readonly string[] = [
  'nhân dịp',
  'nhân kỷ niệm',
  'nhân ngày',
  'trong khuôn khổ',
  'trong chương trình',
  'thực hiện',
  'hưởng ứng',
]

/** Behind a comma, up to the next one: on what occasion, or who somebody is. "Nhân" alone opens "nhân dân" and "nhân viên" elsewhere. */
export const ASIDES: readonly string[] = [
  ...ON_OCCASION,
  'nhân',
  'sau khi',
  'trước khi',
  'người',
  'phụ trách',
  'đại diện',
  'thành viên',
]
