/** Those who come along and are told without their names, folded: what their phrase begins with. */

/** Who they are: "cùng | đoàn công tác của tỉnh", "và | phu nhân". */
export const COMPANIONS: readonly string[] = [
  'các',
  'đoàn',
  'lãnh đạo',
  'đại diện',
  'thành viên',
  'tập thể',
  'toàn thể',
  'phu nhân',
  'phu quân',
  'gia đình',
]

/** How many they are: an audience rather than a delegation, with which one attends more often than leads ("cùng | gần 40 hộ đã tham dự"). */
export const CROWDS: readonly string[] = ['đông đảo', 'một số', 'nhiều', 'hơn', 'gần', 'khoảng', 'trên']
