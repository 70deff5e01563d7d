/** Each sign of a say, in the sentence that gives it. */
import { expect, test } from 'vitest'
import { EVIDENCE, type Said } from '../../../src/facts/conclusions/authority-evidence.js'
import { SPEECH_VERBS } from '../../../src/lexicon/speech-verbs.js'
import type { EventType } from '../../../src/record.js'

/** A statement of a skeleton whose speaker is Ⓣ. */
function said(
  text: string,
  verb: string,
  eventType: EventType = 'conference',
  offices: Said['offices'] = [],
  titles: Said['titles'] = offices.map(({ office }) => office),
): Said {
  const found = SPEECH_VERBS.find((row) => row.verb === verb) ?? null
  const at = text.indexOf(verb)
  const statement = { subject: null, verb: found, frame: 'before', at, end: at + verb.length } as const
  return { statement, verb: found, text, opening: text.slice(0, at), offices, titles, eventType }
}

const DEPUTY_MINISTER = [{ office: 'thứ trưởng', highest: true }] as const
const SECRETARY = [{ office: 'bí thư huyện ủy', presides: true }] as const

test.each<[ids: string[], Said]>([
  [['concludes', 'commands'], said('kết luận hội nghị, Ⓣ yêu cầu các xã rà soát', 'yêu cầu')],
  [['commands'], said('Ⓣ yêu cầu các xã rà soát', 'yêu cầu')],
  [[], said('Ⓣ nói về vụ keo', 'nói')],
  [['asks-or-judges'], said('Ⓣ yêu cầu các xã rà soát', 'yêu cầu', 'assembly')],
  [
    ['commands', 'commands-by-office', 'leading-office'],
    said('Ⓣ yêu cầu các xã rà soát', 'yêu cầu', 'assembly', SECRETARY),
  ],
  [
    ['leading-office', 'asks-or-judges', 'asks-for-work'],
    said('Ⓣ đề nghị các xã rà soát', 'đề nghị', 'conference', SECRETARY),
  ],
  [
    ['leading-office', 'asks-or-judges', 'asks-for-work'],
    said('Ⓣ đề nghị các xã bố trí người trực', 'đề nghị', 'conference', SECRETARY),
  ],
  [['leading-office', 'asks-or-judges'], said('Ⓣ đề nghị Ⓞ bố trí thêm kinh phí', 'đề nghị', 'conference', SECRETARY)],
  [['leading-office', 'asks-or-judges'], said('Ⓣ đề nghị Ⓞ hỗ trợ các xã', 'đề nghị', 'conference', SECRETARY)],
  [['leading-office', 'asks-or-judges'], said('Ⓣ đề nghị các xã rà soát', 'đề nghị', 'assembly', SECRETARY)],
  [['asks-or-judges'], said('Ⓣ đề nghị các xã rà soát', 'đề nghị')],
  [['answers-the-press'], said('Ⓣ nói về vụ keo', 'nói', 'press-conference', [], ['người phát ngôn bộ ngoại giao'])],
  [['talks', 'informs', 'informs-below'], said('Ⓣ cho biết', 'cho biết', 'reception')],
  [
    ['leading-office', 'guest-of-honour', 'stresses'],
    said('phát biểu tại hội nghị, Ⓣ nhấn mạnh vai trò của xã', 'nhấn mạnh', 'conference', DEPUTY_MINISTER),
  ],
  [
    ['leading-office', 'stresses'],
    said('phát biểu khai mạc, Ⓣ nhấn mạnh vai trò của xã', 'nhấn mạnh', 'conference', DEPUTY_MINISTER),
  ],
  [['asks-or-judges-at-once'], said('phát biểu tại hội nghị, Ⓣ đánh giá cao các xã', 'đánh giá cao')],
  [['asks-or-judges'], said('Ⓣ đánh giá cao các xã', 'đánh giá cao')],
  [['stresses', 'makes-duty'], said('Ⓣ nhấn mạnh, các xã phải rà soát', 'nhấn mạnh')],
  [['concludes', 'asks-or-judges'], said('thay mặt Ⓞ, Ⓣ đánh giá cao các xã', 'đánh giá cao')],
  [['asks-or-judges'], said('thay mặt các hộ, Ⓣ đánh giá cao các xã', 'đánh giá cao')],
  [['stresses', 'presents'], said('báo cáo tại hội nghị, Ⓣ khẳng định kết quả', 'khẳng định')],
  [['stresses', 'presents'], said('về câu hỏi của phóng viên, Ⓣ khẳng định kết quả', 'khẳng định')],
  [['of-a-business'], said('Ⓣ nói về vụ keo', 'nói', 'meeting', [], ['giám đốc công ty lâm nghiệp'])],
  [[], said('Ⓣ nói về vụ keo', 'nói', 'meeting', [], ['giám đốc công ty'])],
  [['presents'], said('tiếp thu ý kiến chỉ đạo, Ⓣ nói về vụ keo', 'nói')],
  [[], said('tại hội nghị tổng kết, Ⓣ nói về vụ keo', 'nói')],
  [['concludes'], said('phát biểu tổng kết hội nghị, Ⓣ nói về vụ keo', 'nói')],
  [['concludes'], said('tại hội nghị, thay mặt Ⓞ, Ⓣ nói về vụ keo', 'nói')],
  [[], said('thay mặt lớp thanh niên, Ⓣ nói về vụ keo', 'nói')],
  [['of-a-business'], said('thay mặt Ⓞ, Ⓣ nói về vụ keo', 'nói', 'meeting', [], ['giám đốc công ty lâm nghiệp'])],
  [[], said('thay mặt Ⓞ, Ⓣ bày tỏ xúc động trước sự quan tâm của huyện', 'bày tỏ')],
  [[], said('thay mặt Ⓞ, Ⓣ hứa sẽ giữ rừng non', 'hứa')],
  [['of-a-business'], said('Ⓣ nói về vụ keo', 'nói', 'meeting', [], ['giám đốc quỹ rừng xanh'])],
  [['of-a-business'], said('Ⓣ nói về vụ keo', 'nói', 'meeting', [], ['phó chủ tịch vcci'])],
  [['of-a-business'], said('Ⓣ nói về vụ keo', 'nói', 'meeting', [], ['giám đốc đối ngoại'])],
  [['from-abroad'], said('Ⓣ nói về vụ keo', 'nói', 'conference', [], ['bộ trưởng nông nghiệp hà lan'])],
  [[], said('Ⓣ nói về vụ keo', 'nói', 'working-session', [], ['bộ trưởng nông nghiệp hà lan'])],
  [['honours', 'stresses'], said('phát biểu tại lễ kỷ niệm, Ⓣ nhấn mạnh vai trò của xã', 'nhấn mạnh', 'ceremony')],
  [['honours', 'greets', 'stresses'], said('phát biểu khai mạc, Ⓣ nhấn mạnh vai trò của xã', 'nhấn mạnh', 'ceremony')],
  [['former'], said('Ⓣ nói về vụ keo', 'nói', 'meeting', [], ['nguyên chủ tịch xã'])],
  [['proposes'], said('Ⓣ kiến nghị tăng phụ cấp', 'kiến nghị')],
  [['informs', 'informs-below'], said('Ⓣ cho biết kho còn 20 tấn giống', 'cho biết')],
  [['informs'], said('phát biểu tại hội nghị, Ⓣ cho biết kho còn giống', 'cho biết')],
  [['leading-office', 'informs'], said('Ⓣ cho biết kho còn 20 tấn giống', 'cho biết', 'conference', DEPUTY_MINISTER)],
  [['makes-duty'], said('Ⓣ cho biết các xã phải rà soát', 'cho biết')],
  [
    ['leading-office', 'guest', 'stresses'],
    said('phát biểu tại hội nghị, Ⓣ nhấn mạnh vai trò của xã', 'nhấn mạnh', 'conference', SECRETARY),
  ],
])('%s', (ids, sentence) => {
  expect(EVIDENCE.filter(({ holds }) => holds(sentence)).map(({ id }) => id)).toEqual(ids)
})
