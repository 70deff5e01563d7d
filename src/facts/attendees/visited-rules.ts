/** Whom a delegation visits: those whose home it comes to, whom it asks how they are. */
import type { ActorRule } from './actor-rules.js'

/** Whose home it is, and what one is honoured for, before the name: "gia đình", "thương binh hạng 1/4". */
const WHOSE =
  '(?: (?:gia đình|nhà|tận nhà|các|hai|ba|hộ|đồng chí|chính sách|người có công|thân nhân|liệt sĩ|anh hùng|mẹ việt nam|bà mẹ|thương binh|bệnh binh|(?:hạng|loại) \\d/\\d|\\d/\\d|cựu tù(?: chính trị| côn đảo)?|cựu chiến binh|lão thành cách mạng|cán bộ|nguyên lãnh đạo|vợ|mẹ|con))*:?'
/** Of the fallen only those they have left are there. */
const LIVING = '(?<!liệt s[ĩỹ] )(?<!(?:thân nhân|vợ|con)(?: của)? )'
/** What stands between one and the next: "(91 tuổi)", "ở xã An Điền". */
const BESIDE = '(?: \\([^()]{1,60}\\)| (?:ở|tại|trú tại) [^.,;:ⓅⓉ“”"]{2,50})?'

export const VISITED_RULES: readonly ActorRule[] = [
  {
    id: 'attendee/visited',
    notInSpeech: true,
    onAgenda: true,
    cues: ['thăm', 'chúc tết', 'chúc thọ', 'điểm đến', 'trò chuyện', 'động viên'],
    pattern: new RegExp(
      `(?:(?:^|[ ,])(?:thăm hỏi(?: sức khỏe)?|thăm|hỏi thăm(?: sức khỏe)?|chúc tết|chúc thọ|trò chuyện với|động viên)|điểm đến (?:[^.;:ⓅⓉ]{2,40} )?là)(?:(?:,| và) (?:tặng quà|chúc tết|chúc thọ|động viên|trao quà|hỏi thăm))*${WHOSE} ${LIVING}(?<who>Ⓟ${BESIDE}(?:(?:,|;| và|, và)${WHOSE} Ⓟ${BESIDE}){0,12})`,
      'u',
    ),
    examples: {
      yes: [
        [
          'Đoàn tới thăm thương binh hạng 1/4 Hà Văn Bốn ở xã Ea Bá và cựu tù Côn Đảo Tô Văn Nhàn.',
          { who: 'Hà Văn Bốn ở xã Ea Bá và cựu tù Côn Đảo Tô Văn Nhàn' },
        ],
        ['Đoàn đã đến thăm, tặng quà gia đình ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        [
          'Điểm đến đầu tiên của đoàn là nhà Mẹ Việt Nam anh hùng Tô Thị Nhàn.',
          { who: 'Mẹ Việt Nam anh hùng Tô Thị Nhàn' },
        ],
      ],
      no: [
        'Đoàn tới thăm gia đình liệt sĩ Hà Văn Bốn.',
        'Đoàn đã đến thăm nhà máy do ông Hà Văn Bốn làm giám đốc.',
        'Thăm xã Ea Bá, ông Hà Văn Bốn yêu cầu gỡ khó.',
      ],
    },
  },
]
