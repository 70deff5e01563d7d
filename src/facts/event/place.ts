/** The phrase of a place: "Hội trường UBND huyện, thị trấn Hai Riêng", "các xã Ea Bá, Ea Lâm và Sông Hinh". */
import {
  EVENT_HALLS,
  EVENT_PLACE_STOPS,
  HANGING_WORDS,
  NAMESAKE_PLACES,
  NO_PLACES,
  PLACES_AFTER_ALL,
} from '../../lexicon/event-places.js'
import type { Passage } from '../../mentions/passages.js'
import type { PersonMention } from '../../mentions/people.js'
import {
  isCapital,
  isDash,
  isNumber,
  isUpper,
  isWord,
  lineBefore,
  phraseAt,
  spaceBefore,
  wordAt,
  type Reader,
} from '../../mentions/reader.js'
import { PhraseSet } from '../../text/words.js'
import { lookup } from './lookup.js'
import { isUnitUnder } from './superiors.js'
import { behindMark, placeKinds } from './place/goes-on.js'

const stops = new PhraseSet(EVENT_PLACE_STOPS)
const afterAll = new PhraseSet(PLACES_AFTER_ALL)
/** A place is named in fewer tokens than this. */
const MOST_TOKENS = 45

/** Words that begin as places do. */
const NO_PLACE = new Set(['xã hội', 'nước ta', 'nước này', 'nước ngoài', 'nước sở', 'nước bạn', 'tổ chức', 'số lượng'])

/**
 * The token behind the place that begins at `first`, or null if it is no place.
 *
 * @param upTo - it goes no further than this token
 */
export function placeEnd(reader: Reader, passage: Passage, first: number, upTo = passage.last): number | null {
  const t = reader.tokens
  if (!isWord(t, first) && !isNumber(t, first)) return null
  if (NO_PLACE.has(`${wordAt(t, first)} ${wordAt(t, first + 1)}`)) return null
  if (wordAt(t, first) === 'việt' && wordAt(t, first + 1) === 'nam' && !isCapital(t, first + 2)) return null
  const named = lookup(passage)
  // "tại Hội Nhà báo tỉnh": a body of its own, no "hội nghị"
  const isSociety = wordAt(t, first) === 'hội' && named.organizations.from(first) !== undefined
  if (
    NO_PLACES.has(wordAt(t, first)) &&
    !isSociety &&
    afterAll.lengthAt(t, first, passage.last) === 0 &&
    !isTownName(reader, first)
  )
    return null
  let several =
    SEVERAL.has(wordAt(t, AREAS.has(phraseAt(t, first, first + 2)) ? first + 2 : first)) ||
    (isNumber(t, first) && reader.phrases.at('place-kind', first + 1) > 0)
  const limit = Math.min(upTo, first + MOST_TOKENS)
  let end = first
  for (let i = first; i < limit; ) {
    if (i > first && lineBefore(t, i)) break
    if (named.dayFrom.has(t.start[i] ?? -1)) break
    const found = named.people.from(i)
    const person = found?.name || i > first ? found : undefined
    // in a list of communes their names look like people's
    const told = !several || (person !== undefined && (person.honorific !== null || person.titles.length > 0))
    if (person && told && !isNumber(t, i - 1) && !isNamesake(reader, person, first, i)) break
    const organization = named.organizations.from(i)
    if (organization && i > first) {
      // "trụ sở Tổng cục Hải quan", but "tại Hà Nội Bộ Tài chính tổ chức"
      if (isCapital(t, i - 1) && wordAt(t, i - 1) !== '(' && !HALL.has(wordAt(t, i - 1)) && !isLabel(reader, i - 1))
        break
      // "Hà Nội - Bộ Tài chính tổ chức"
      if (isDash(t, i - 1) && spaceBefore(t, i - 1) && endsTerritory(reader, i - 1)) break
    }
    if (organization) {
      i = end = nextBody(reader, organization.first, organization.last)
      if (end < organization.last) break
      continue
    }
    if (isWord(t, i) || isNumber(t, i)) {
      if (!isCapital(t, i) && stops.lengthAt(t, i, limit) > 0 && !endsWord(reader, i) && !isHallOf(reader, first, i))
        break
      if (i > first && isBehindTerritory(reader, i, limit)) break
      // "UBND xã và 4 bản: Mây, Lim, Sấu"
      if (wordAt(t, i) === 'và' && isNumber(t, i + 1) && reader.phrases.at('place-kind', i + 2) > 0) {
        i += 2 + reader.phrases.at('place-kind', i + 2)
        several = true
        end = i
        if (wordAt(t, i) === ':' && isCapital(t, i + 1)) i++
        continue
      }
      if (wordAt(t, i) === 'và' && ONLINE.has(phraseAt(t, i + 1, i + 3))) break
      if (wordAt(t, i) === 'và' && !(several || isCapital(t, i + 1) || opensPlace(reader, i + 1, limit))) break
      end = ++i
      continue
    }
    // "Khu di tích lịch sử - danh thắng Núi Mây": the name is still to come
    if (isDash(t, i) && isWord(t, i + 1) && !hasName(reader, first + 1, i) && stops.lengthAt(t, i + 1, limit) === 0) {
      i++
      continue
    }
    const next = behindMark(reader, passage, i, limit, several)
    if (next === null) break
    if (wordAt(t, i) === '(' || '”"\''.includes(wordAt(t, next - 1))) end = next
    i = next
  }
  // "huyện Đại Từ" ends in a name
  while (end > first && HANGING_WORDS.has(wordAt(t, end - 1)) && !isCapital(t, end - 1)) end--
  if (end === first) return null
  // a place has a name or a kind; "các xã vùng cao" is a scope
  return hasName(reader, first, end) || (!several && placeKinds.lengthAt(t, first, end) > 0) ? end : null
}

/** "xã Ea Bá và | xã Ea Lâm", "rạch Ông Lim và | các hẻm ...": another place. */
const opensPlace = ({ tokens: t }: Reader, i: number, limit: number): boolean =>
  placeKinds.lengthAt(t, i, limit) > 0 || (wordAt(t, i) === 'các' && WAYS.has(wordAt(t, i + 1)))
/** Ways and villages; "các xã", "các huyện" attend from afar. */
const WAYS = new Set(['hẻm', 'ngõ', 'tuyến', 'đường', 'phố', 'rạch', 'kênh', 'thôn', 'bản', 'ấp', 'buôn', 'xóm'])

/** "Gia Sơn,", "Chương Lim": the name of a town or commune whose first syllable is also a word, written as a name to its end. */
const isTownName = ({ tokens: t }: Reader, first: number): boolean =>
  TOWN_SYLLABLES.has(wordAt(t, first)) &&
  [first, first + 1].every((i) => isWord(t, i) && isCapital(t, i) && !isUpper(t, i)) &&
  !EVENT_SYLLABLES.has(wordAt(t, first + 1)) &&
  !(isWord(t, first + 2) && !isCapital(t, first + 2))
/** First syllables of communes and towns, */
const TOWN_SYLLABLES = new Set([
  'gia',
  'kỳ',
  'chương',
  'văn',
  'thông',
  'liên',
  'công',
  'nhà',
  'hội',
  'đại',
  'điện',
  'thị',
])
/** and with what they are events, papers and offices: "Chương Trình", "Hội Nghị", "Liên Hoan". */
const EVENT_SYLLABLES = new Set(
  'trình họp hoan bố tác báo tin bản phòng nghị thảo thi chợ trại hội lễ diễn đàn đồng giảng ty sứ học biểu'.split(' '),
)

/** "các xã ...", "hai huyện ...". */
const SEVERAL = new Set(['các', 'hai', 'ba', 'bốn', 'năm'])
/** "khu vực | các xã ..." */
const AREAS = new Set(['khu vực', 'địa bàn', 'địa phận'])

function hasName({ tokens: t }: Reader, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (isCapital(t, k) || isNumber(t, k)) return true
  return false
}

/** Buildings that are called after persons at the end of a longer name: "Trung tâm Hội chợ Triển lãm | Hoàng Thị Bưởi". */
const HOUSE = new Set(['trung', 'cung', 'nhà', 'hội', 'bảo', 'thư', 'công', 'khu', 'học'])

/** "Trường bắn Đồng Lều", "thôn Trần Phú": what looks like a person's name is the place's behind the place's kind. */
const isNamesake = ({ tokens: t }: Reader, person: PersonMention, first: number, i: number): boolean =>
  NAMESAKE_PLACES.has(wordAt(t, i - 1)) ||
  // "Ao Bà Om", "Núi Ông Trịnh", "rạch Ông Lim"
  (i > first &&
    isCapital(t, i) &&
    ((isCapital(t, i - 1) && wordAt(t, i - 1).length > 1) || placeKinds.lengthBefore(t, i, first) > 0) &&
    HONOURED.has(wordAt(t, i)) &&
    person.titles.length === 0) ||
  (!person.honorific &&
    person.titles.length === 0 &&
    (placeKinds.lengthBefore(t, i, first) > 0 || (HOUSE.has(wordAt(t, first)) && isWord(t, i - 1))))

/** Persons after whom waters, hills and markets are called. */
const HONOURED = new Set(['bà', 'ông', 'cô', 'cậu'])

/** Where another body's head opens behind a comma in what was read as one name: "Hội trường Bộ Quốc phòng, Bộ ... tổ chức". */
function nextBody(reader: Reader, first: number, last: number): number {
  // "Nhà Thiếu nhi huyện, | Huyện đoàn tổ chức hội thi"
  const held = phraseAt(reader.tokens, first, last).includes(' tổ chức ')
  for (let i = first + 1; i < last - 1; i++)
    if (
      (wordAt(reader.tokens, i) === ',' &&
        isCapital(reader.tokens, i + 1) &&
        (held || (reader.phrases.at('organization-head', i + 1) > 0 && !isUnitUnder(reader, first, i + 1)))) ||
      // "trực tiếp tại Phòng họp số 1 | và trực tuyến qua ..."
      (wordAt(reader.tokens, i) === 'và' &&
        !isCapital(reader.tokens, i + 1) &&
        ONLINE.has(phraseAt(reader.tokens, i + 1, i + 3)))
    )
      return i
  return last
}

const ONLINE = new Set(['trực tuyến', 'trực tiếp', 'kết nối', 'truyền hình', 'phát trực', 'livestream'])

/** "Hà Nội | rút kinh nghiệm", "tỉnh Sơn La | nghe": the name of a territory is over, and what follows is neither a place nor a name. */
function isBehindTerritory(reader: Reader, i: number, limit: number): boolean {
  const { tokens: t } = reader
  if (!isWord(t, i) || isCapital(t, i) || !isCapital(t, i - 1) || wordAt(t, i) === 'và' || wordAt(t, i) === 'thuộc')
    return false
  if (placeKinds.lengthAt(t, i, limit) > 0) return false
  return endsTerritory(reader, i)
}

/** The name of a territory ends before token `i`. */
const endsTerritory = ({ phrases: p }: Reader, i: number): boolean =>
  [1, 2, 3, 4].some((length) => p.at('place', i - length) === length)

/** "trụ sở Văn phòng Bộ Y tế | tại Đà Nẵng": the hall of a body that has its seat there. */
const isHallOf = (reader: Reader, first: number, i: number): boolean =>
  wordAt(reader.tokens, i) === 'tại' &&
  i > first + 1 &&
  halls.lengthAt(reader.tokens, first, i) > 0 &&
  Math.max(reader.phrases.at('place', i + 1), reader.phrases.at('country', i + 1)) > 0
const halls = new PhraseSet(EVENT_HALLS)

/** "Danh nhân", "địa bàn", "nhà hàng", "phòng tiếp dân": a part of a longer word, not "nhân dịp", "bàn về", "tiếp đoàn". */
const endsWord = ({ tokens: t }: Reader, i: number): boolean =>
  (wordAt(t, i) === 'nhân' && BEFORE_NHAN.has(wordAt(t, i - 1))) ||
  COMPOUNDS.has(`${wordAt(t, i - 1)} ${wordAt(t, i)}`) ||
  COMPOUNDS.has(`${wordAt(t, i)} ${wordAt(t, i + 1)}`)
const COMPOUNDS = new Set(
  'địa bàn,đoạn qua,tiếp công,tiếp dân,tiếp khách,hàng không,hàng hóa,hàng hải,nhà hàng,cửa hàng,ngân hàng,bách hàng,dự án,dự trữ,mừng thọ,hiện đại,hiện trường'.split(
    ',',
  ),
)
const BEFORE_NHAN = new Set(['danh', 'công', 'bệnh', 'doanh', 'quân', 'nghệ', 'thương', 'cử', 'chứng', 'tư', 'phạm'])

/** "sảnh T1", "Hội trường A", "tầng 3": what the hall of a building is called by. */
const isLabel = (reader: Reader, i: number): boolean => /^(?:\p{L}|\p{L}?\p{N}{1,3})$/u.test(wordAt(reader.tokens, i))

const HALL = new Set(['hội', 'trường', 'trụ', 'sở', 'nhà', 'tp', 'thành', 'phố', 'cty', 'cầu'])
