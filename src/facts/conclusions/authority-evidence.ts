/** The signs, in what is said and by whom, that a speaker has a say in what is to be done: one row a sign. */
import { INFORMING, type SpeechVerb } from '../../lexicon/speech-verbs.js'
import type { LeadingOffice } from '../../lexicon/leading-offices.js'
import type { EventType } from '../../record.js'
import { isFromAbroad } from './abroad.js'
import { asksAsWell, makesDuty, opensTask } from './kinds.js'
import { PROPOSES } from './content.js'
import type { Say } from './standing.js'
import type { Statement } from './statements.js'

/** A statement as the rows see it. */
export interface Said {
  readonly statement: Statement
  readonly verb: SpeechVerb | null
  /** Skeleton of the whole sentence. */
  readonly text: string
  /** What stands before the verb; of an announcement, all of it. */
  readonly opening: string
  /** The speaker's offices, folded. */
  readonly titles: readonly string[]
  /** Those of them that lead. */
  readonly offices: readonly LeadingOffice[]
  readonly eventType: EventType
}

/** One kind of evidence for whose speeches count, and what it weighs. */
export interface Evidence extends Partial<Say> {
  readonly id: string
  readonly holds: (said: Said) => boolean
}

const CONCLUDES =
  /(?:phát biểu|bài phát biểu|ý kiến|có|,|^)[^ⓅⓉ.;]{0,30}(?:kết luận|chỉ đạo|bế mạc|giao nhiệm vụ|tổng kết)|^(?:đúc kết|kết lại|chốt lại|khép lại|quán triệt|định hướng|gợi mở, định hướng)(?: cho| tại)? (?:hội nghị|hội thảo|cuộc họp|phiên|buổi|đại hội|thảo luận|nội dung)/u
/** None of it is the speaker's: of what kind an event is, what others have directed or concluded, what leaders do as such. */
const CONCLUDED_ELSEWHERE =
  /(?:hội nghị|hội thảo|lễ|buổi|họp|phiên|diễn đàn|sơ kết,|công tác|báo cáo)(?: (?:trực tuyến|toàn quốc|thường niên|cán bộ|sơ kết,|sơ kết và)){0,2} tổng kết|(?:tiếp thu|nghe|thực hiện|theo|dưới|sự|công tác|truyền đạt|triển khai|quán triệt|nhờ|các|những|cảm ơn)(?![A-Za-zÀ-ỹ])[^ⓅⓉ.;,]{0,25} (?:chỉ đạo|kết luận)|lãnh đạo, chỉ đạo|(?:trái|về|có|chờ|công bố) (?:ý kiến )?kết luận|kết luận (?:thanh tra|kiểm tra|kiểm toán|giám sát|điều tra|giám định|số|nêu|(?:của )?Ⓞ|của [ⓅⓉ] về)(?![A-Za-zÀ-ỹ])/gu
/** "Thay mặt Ban Thường vụ, ..."; who speaks for those who are spoken to only answers. */
const ON_BEHALF =
  /^(?:[^ⓅⓉ.;:]{0,60}, )?thay mặt (?!(?:toàn thể|tập thể|đông đảo|toàn bộ|tất cả)(?! (?:lãnh đạo|ban thường vụ))|(?:các |những |hàng \p{L}+ |lớp |bà con |cộng đồng )*(?:sinh viên|học sinh|học viên|tân |em|bạn|gia đình|đảng viên|đoàn viên|hội viên|hộ|doanh nghiệp|cán bộ|đại biểu|cử tri|thế hệ|tác giả|bà con|cộng đồng|kiều bào|người|nhân dân|đồng bào|phật tử|tín đồ|tăng ni|chức sắc|giáo dân|thanh niên|tuổi trẻ|thiếu nhi|công nhân|chiến sĩ|cựu chiến binh|nhà giáo|giáo viên|thầy|phụ huynh|bệnh nhân|thí sinh|vận động viên|nghệ sĩ|nhà khoa học|nhà báo|phóng viên|nông dân|ngư dân|hợp tác xã|tập thể|cá nhân|đơn vị được|khối thi đua)(?![A-Za-zÀ-ỹ]))/u
const PRESENTS =
  /báo cáo(?! viên)|trình bày|tham luận|nhận nhiệm vụ|đáp từ|tiếp thu ý kiến|trả lời|câu hỏi|phóng viên|với báo chí|phỏng vấn|bên lề|giải trình|cảm ơn|giới thiệu|góp ý (?:cho|vào|về|đối với|dự thảo)|(?:trong|ở|tại) phần (?:thảo luận|đóng góp|góp ý|tham gia ý kiến)/u
/** "Phát biểu tại phiên họp giới thiệu ..., Ⓟ": what the event is for is nothing that its speakers do. */
const AT_THE_EVENT =
  /(?<![A-Za-zÀ-ỹ])(?:tại|trong|ở) (?:buổi|cuộc|phiên|hội|lễ|đại|kỳ|diễn|tọa|chương|khóa|lớp)(?![A-Za-zÀ-ỹ])[^,.;:ⓅⓉⒹ]{0,200}/gu
/** "Ⓟ đã có báo cáo tóm lược": announced to report. */
const REPORTS = /[ⓅⓉ][^ⓅⓉ.;:]{0,40}(?:báo cáo|trình bày|tham luận|giải trình)$/u
/** "Thay mặt Trạm, ... bày tỏ xúc động", "..., hứa sẽ ...": who was honoured answers, and directs nobody. */
const ANSWERS = /(?<![A-Za-zÀ-ỹ])(?:xúc động|vinh dự|biết ơn|hứa|cam kết|quyết tâm)(?![A-Za-zÀ-ỹ])/u
const speaksForABody = ({ opening, text, statement, titles }: Said): boolean =>
  ON_BEHALF.test(opening) &&
  !PRESENTS.test(opening) &&
  !titles.some(isOfABusiness) &&
  !ANSWERS.test(text.slice(statement.at, statement.end + MOST_OF_AN_ANSWER))
const MOST_OF_AN_ANSWER = 40
/** Deputies promise their voters to pass on what these have said, and to follow it up. */
export const IS_A_DEPUTY =
  /^(?:đại biểu (?:quốc hội|qh|hđnd|hội đồng nhân dân)|đbqh|(?:phó )?(?:trưởng )?đoàn (?:đại biểu quốc hội|đbqh)|tổ trưởng tổ đại biểu)(?![A-Za-zÀ-ỹ])/u
const OPENS_EVENT =
  /(?:phát biểu|diễn văn|lời|bài)(?: (?:khai mạc|chào mừng|đề dẫn|ôn lại|kỷ niệm)(?![A-Za-zÀ-ỹ])|,? (?:tuyên bố )?khai mạc)/u
/** A host speaks at the start of games and festivals, and only greets. */
const AT_THE_START = /(?:lễ|buổi|đêm) khai mạc/u
const OPENS_SPEECH = /(?:^|[\s,])phát biểu(?![A-Za-zÀ-ỹ])/u
const STRESSES = /^(?:nhấn mạnh|nhấn mạnh thêm|khẳng định|tái khẳng định|nêu rõ|nêu bật|cho rằng|kết luận)$/u

/**
 * Where authorities meet them, who speaks for a company or its lobby asks and promises, but directs nobody. A bare
 * "công ty" is the one that holds the event.
 */
const OF_A_BUSINESS =
  /(?<![A-Za-zÀ-ỹ])(?:(?:công ty|tập đoàn) \p{L}+|doanh nghiệp|(?<!liên )hiệp hội|hợp tác xã|htx|vcci|(?:phòng|liên đoàn) thương mại|ngân hàng (?:tmcp|thương mại)|giám đốc quỹ|hội đồng quản lý quỹ|giám đốc (?:điều hành|đối ngoại|kinh doanh|tiếp thị|nhân sự|quốc gia|khu vực)|ceo|nhà sáng lập|đồng sáng lập)(?![A-Za-zÀ-ỹ])/u

/** @param title - an office, folded */
export const isOfABusiness = (title: string): boolean => OF_A_BUSINESS.test(title)

/** Events at which who comes from another country or an international body is a guest; elsewhere it is one of two sides. */
const WITH_GUESTS: ReadonlySet<EventType> = new Set([
  'conference',
  'meeting',
  'seminar',
  'ceremony',
  'congress',
  'training',
  'press-conference',
  'contest',
  'festival',
  'campaign',
])
const isForeign = ({ titles, eventType }: Said): boolean => WITH_GUESTS.has(eventType) && titles.some(isFromAbroad)

/** "Ⓟ: ...", "Phát biểu tại hội nghị, Ⓟ: ...": a speech and nothing of how it was meant. */
const NAME_FIRST = /^[^ⓅⓉ:]{0,90}[ⓅⓉ](?: phát biểu)?: /u

const concludes = (opening: string): boolean =>
  CONCLUDES.test(opening) && CONCLUDES.test(opening.replace(CONCLUDED_ELSEWHERE, ' '))
/** Who no longer holds an office directs nobody. */
const FORMER = /^(?:nguyên|cựu) /u

/** What somebody is or does, and no office: they tell of it, advise and wish, and direct nobody. */
const NO_OFFICE =
  /^(?:chuyên gia|chuyên viên|nhà (?:nghiên cứu|khoa học|văn|thơ|báo|giáo)|nghiên cứu viên|giảng viên|giáo viên|nghệ nhân|nghệ sĩ|già làng|trưởng (?:bản|thôn|buôn|làng|ấp)|người (?:dân|có uy tín)|học sinh|sinh viên|học viên|luật sư|nông dân|hội viên|đoàn viên|phụ huynh|chủ (?:hộ|vườn|cơ sở|trang trại|cửa hàng|tàu)|cựu (?:học sinh|chiến binh)|tiểu thương|tình nguyện viên|phóng viên|diễn giả|bệnh nhân)(?![A-Za-zÀ-ỹ])/u

const holdsNoOffice = ({ titles }: Said): boolean => titles.length > 0 && titles.every((title) => NO_OFFICE.test(title))

/** An office of an authority, be it one that leads or not. */
const holdsSomeOffice = ({ titles }: Said): boolean =>
  titles.some((title) => !NO_OFFICE.test(title) && !isOfABusiness(title) && !FORMER.test(title))

const isHighest = ({ offices }: Said): boolean => offices.some((office) => office.highest)
const presides = ({ offices }: Said): boolean => offices.some((office) => office.presides)
/** In an assembly whoever presides commands; members and ministers only put demands. */
const commands = (said: Said): boolean =>
  said.verb?.commands === true && (said.eventType !== 'assembly' || presides(said))
/** "Đánh giá cao", "nhận xét": what others have done is judged. */
const JUDGES = /^(?:đánh giá(?: cao)?|ghi nhận|biểu dương|khen ngợi|tuyên dương|nhận xét|bày tỏ ấn tượng|ấn tượng)$/u
/** The work of others is judged, and not in a parliament. */
export const judgesWork = ({ verb, eventType }: Said): boolean =>
  eventType !== 'assembly' && verb !== null && JUDGES.test(verb.verb)
/** Only they hand out work: "giao Sở X ...". */
const ASSIGNS = /^(?:giao|giao nhiệm vụ|giao trách nhiệm|phân công|chỉ thị|ra lệnh|chỉ đạo)$/u
const assigns = (said: Said): boolean => commands(said) && said.verb !== null && ASSIGNS.test(said.verb.verb)
const proposes = ({ verb }: Said): boolean => verb !== null && PROPOSES.test(verb.verb)
const stresses = ({ verb }: Said): boolean => verb !== null && STRESSES.test(verb.verb)
const asksOrJudges = (said: Said): boolean =>
  !commands(said) && !proposes(said) && (said.verb?.act === 'directive' || said.verb?.act === 'assessment')
/** What those below put to those above, or hosts to guests: help, money, leave. */
const PETITIONS =
  /^ (?:Ⓞ|bộ|chính phủ|trung ương)(?:,? (?:một số|các|những|\d+|hai|ba|bốn|năm) [^.;:]{2,40})?:(?! [“"])|^[^.;:]{0,120} (?:quan tâm|xem xét|hỗ trợ|cho phép|giúp|giúp đỡ|tạo điều kiện|tháo gỡ|ủng hộ|đầu tư|sớm ban hành|sớm có|(?:bố trí|cấp|tăng|bổ sung)(?: thêm)? (?:kinh phí|vốn|tiền|nguồn|biên chế|mức|phụ cấp))(?![A-Za-zÀ-ỹ])/u
/** "Ⓣ đề nghị các buôn duy trì ...": asks for work, and for no help. */
export const asksForWork = (said: Said): boolean =>
  said.eventType !== 'assembly' &&
  said.verb?.act === 'directive' &&
  !said.verb.commands &&
  !proposes(said) &&
  said.statement.frame === 'before' &&
  !PETITIONS.test(said.text.slice(said.statement.end))
/** What was done, and what is going to be done, is told: by informants as well. */
const informs = ({ verb, text, statement }: Said): boolean =>
  verb !== null && INFORMING.has(verb.verb) && !makesDuty(text.slice(statement.end))
/** Who speaks for a ministry or a state does it by office: "Người phát ngôn Bộ Ngoại giao". */
const SPEAKS_FOR = /^(?:phó )?(?:người )?phát ngôn/u
/** "“... Tôi đề nghị các xã ...”, Ⓟ phát biểu.": asked within the words that are given, whatever verb gives them. */
const IN_PERSON =
  /(?:^|[\s“"])(?<!(?:cán|đảng|nội|toàn|cơ) )(?:(?:chúng )?tôi|tỉnh|thành phố|huyện|xã|bộ|sở)(?: (?:cũng|rất|xin|luôn|tha thiết))* (?:đề nghị|yêu cầu|mong|mong muốn|kêu gọi)(?! (?:của|này|đó|trên))(?![A-Za-zÀ-ỹ])/u
const asksInPerson = ({ verb, text, statement: { frame, at, end } }: Said): boolean =>
  verb?.act !== 'directive' && IN_PERSON.test(frame === 'behind' ? text.slice(0, at) : text.slice(end))
/** "chúc mừng, biểu dương và đánh giá cao ...": judged by a verb that is joined to the first. */
const JUDGES_THEN =
  /^(?: và|,) (?:[^,.;:]{2,30}, )?(?:ghi nhận|biểu dương|đánh giá cao|khen ngợi|tuyên dương)(?![A-Za-zÀ-ỹ])/u
const judgesThen = ({ verb, text, statement: { end } }: Said): boolean =>
  verb !== null && /^(?:chúc|chào) mừng$/u.test(verb.verb) && JUDGES_THEN.test(text.slice(end))
/** Campaigns and emulation are launched by whoever leads. */
const launches = ({ verb, eventType }: Said): boolean => verb?.verb === 'phát động' && eventType !== 'assembly'
const opensSpeech = ({ opening }: Said): boolean => OPENS_SPEECH.test(opening)

/** What shows that somebody concludes, commands, presides or speaks for the event. */
export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'concludes',
    command: 3,
    holds: (said) => concludes(said.opening) || speaksForABody(said),
  },
  { id: 'commands', command: 2, holds: commands },
  { id: 'assigns', command: 1, holds: assigns },
  {
    id: 'commands-by-office',
    support: 1,
    holds: (said) => commands(said) && !assigns(said) && holdsSomeOffice(said),
  },
  {
    id: 'sets-tasks-at-once',
    command: 3,
    holds: ({ text, offices }) => {
      const said = text.replace(NAME_FIRST, '')
      return said !== text && offices.length > 0 && (makesDuty(said) || opensTask(said))
    },
  },
  { id: 'talks', command: 3, holds: (said) => said.eventType === 'reception' && !holdsNoOffice(said) },
  {
    id: 'answers-the-press',
    command: 3,
    holds: ({ eventType, titles }) =>
      eventType === 'press-conference' && titles.some((title) => SPEAKS_FOR.test(title)),
  },
  {
    id: 'answers-voters',
    voice: 1,
    holds: ({ eventType, offices, titles }) =>
      eventType === 'dialogue' && (offices.length > 0 || titles.some((title) => IS_A_DEPUTY.test(title))),
  },
  { id: 'leading-office', voice: 0.5, holds: ({ offices }) => offices.length > 0 },
  {
    id: 'guest-of-honour',
    voice: 1.5,
    holds: (said) => stresses(said) && opensSpeech(said) && !OPENS_EVENT.test(said.opening) && isHighest(said),
  },
  {
    id: 'guest',
    voice: 0.5,
    holds: (said) =>
      stresses(said) &&
      opensSpeech(said) &&
      !OPENS_EVENT.test(said.opening) &&
      said.offices.length > 0 &&
      !isHighest(said),
  },
  { id: 'honours', voice: 1.5, holds: (said) => said.eventType === 'ceremony' && stresses(said) },
  {
    id: 'greets',
    voice: -1.5,
    holds: (said) =>
      said.eventType === 'ceremony' &&
      (OPENS_EVENT.test(said.opening) || AT_THE_START.test(said.opening)) &&
      !isHighest(said),
  },
  { id: 'asks-or-judges-at-once', voice: 2, holds: (said) => asksOrJudges(said) && opensSpeech(said) },
  { id: 'asks-or-judges', voice: 1, holds: (said) => asksOrJudges(said) && !opensSpeech(said) },
  { id: 'asks-for-work', support: 2, holds: (said) => said.offices.length > 0 && asksForWork(said) },
  {
    id: 'asks-as-well',
    voice: 1,
    holds: (said) =>
      said.verb?.act === 'assessment' && !proposes(said) && asksAsWell(said.text.slice(said.statement.end)),
  },
  { id: 'asks-in-person', voice: 1, holds: asksInPerson },
  { id: 'judges-then', voice: 1, holds: judgesThen },
  { id: 'launches', voice: 1.5, holds: (said) => launches(said) && said.offices.length > 0 },
  { id: 'stresses', voice: 0.5, holds: stresses },
  {
    id: 'makes-duty',
    voice: 1,
    holds: ({ text, statement }) =>
      makesDuty(text.slice(statement.end)) || (statement.frame === 'behind' && makesDuty(text)),
  },
  {
    id: 'presents',
    voice: -2,
    holds: ({ opening, statement }) =>
      statement.frame === 'announced' ? REPORTS.test(opening) : PRESENTS.test(opening.replace(AT_THE_EVENT, ' ')),
  },
  { id: 'informs', voice: -0.5, holds: informs },
  { id: 'informs-below', voice: -0.5, holds: (said) => informs(said) && !opensSpeech(said) && !isHighest(said) },
  { id: 'proposes', voice: -2, holds: proposes },
  { id: 'former', voice: -2, holds: ({ titles }) => titles.length > 0 && titles.every((title) => FORMER.test(title)) },
  {
    id: 'no-office',
    voice: -2,
    holds: holdsNoOffice,
  },
  { id: 'from-abroad', voice: -3, holds: isForeign },
  { id: 'of-a-business', voice: -1.5, holds: ({ titles }) => titles.some(isOfABusiness) },
]
