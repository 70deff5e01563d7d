/**
 * The record: what an article reports, as plain data. Every fact carries the words it was read from and their
 * place in the caller's own string.
 */

/** Half-open range of UTF-16 code units in the very string the caller passed in (not in a normalised copy). */
export interface Span {
  /** Offset of the first code unit. */
  start: number
  /** Offset after the last code unit. */
  end: number
}

/** Words found in the article. */
export interface Fact {
  /** The words: `source.slice(span.start, span.end)` put in NFC, with white space collapsed. */
  text: string
  /** Where the words stand in the caller's string. */
  span: Span
  /** Stable id of the rule that found them, such as `"chair/name-then-chu-tri"`. */
  rule: string
  /** From 0 to 1: that rule's precision as measured on a labelled corpus. */
  confidence: number
}

/** What one article reports. */
export interface NewsRecord {
  /** The headline; null when the text begins with its body, and when it does not begin with the headline that the caller gave. */
  title: Fact | null
  /** The main event; null when the article reports none, and then date and location are null and the lists empty. */
  event: NewsEvent | null
  /** When the event takes place; null when the article does not say. */
  date: EventDate | null
  /** Where it takes place: "Hội trường Sở", "Hà Nội". */
  location: Fact | null
  /** Who holds the event. */
  organizers: Organization[]
  /** Who presides over it or leads it, in order of mention. */
  chairs: Participant[]
  /** Everyone else reported present, in order of mention. */
  attendees: Participant[]
  /** What was concluded, directed or decided, in order of mention. */
  conclusions: Conclusion[]
  /** Resolutions, decrees, decisions and plans cited by number. */
  documents: DocumentReference[]
  /** Photo captions, kept out of everything above. */
  captions: Fact[]
  /** Author and unit at the end of the article. */
  byline: Byline | null
  /** What the reader of the record should know: no event found, year unknown, text not Vietnamese. */
  warnings: Warning[]
}

/** Something the reader of the record should know. */
export interface Warning {
  /** Stable id of the kind of warning. */
  code: string
  /** The warning as an English sentence; its wording may change. */
  message: string
  /** The words it is about; null when it is about the whole article. */
  span: Span | null
}

/** The main event. `text` is its name, from its head word to the end of that word's complement. */
export interface NewsEvent extends Fact {
  /** The kind of event, by its head word. */
  type: EventType
  /** `held` also when only reported as finished; `cancelled` covers postponed. */
  status: EventStatus
  /** How people take part; null when the article does not say. */
  mode: EventMode | null
}

/** Where the event stands at the time of the article. */
export type EventStatus = 'held' | 'ongoing' | 'upcoming' | 'cancelled'

/** How people take part in an event. */
export type EventMode = 'in-person' | 'online' | 'hybrid'

/** Kinds of event, each with the head words that stand for it. */
export type EventType =
  /** hội nghị */
  | 'conference'
  /** cuộc họp, phiên họp, họp, giao ban, sinh hoạt */
  | 'meeting'
  /** làm việc với, buổi làm việc */
  | 'working-session'
  /** hội thảo, tọa đàm, diễn đàn */
  | 'seminar'
  /** kỳ họp of a People's Council or the National Assembly, phiên họp of its standing committee */
  | 'assembly'
  /** đại hội */
  | 'congress'
  /** lễ (khai mạc, ký kết, phát động, trao, công bố, kỷ niệm, khánh thành, ...), mít tinh */
  | 'ceremony'
  /** tập huấn, bồi dưỡng, lớp học */
  | 'training'
  /** thăm, chúc Tết, tặng quà, viếng, dâng hương */
  | 'visit'
  /** kiểm tra, giám sát, khảo sát, thị sát, thanh tra */
  | 'inspection'
  /** tiếp, hội đàm, hội kiến */
  | 'reception'
  /** tiếp xúc cử tri, đối thoại, tiếp công dân */
  | 'dialogue'
  /** họp báo */
  | 'press-conference'
  /** hội thi, cuộc thi, hội thao, giải */
  | 'contest'
  /** lễ hội, ngày hội, hội chợ, triển lãm, liên hoan */
  | 'festival'
  /** diễn tập */
  | 'drill'
  /** ra quân, chiến dịch, tuần lễ, tháng hành động */
  | 'campaign'
  /** an event of no kind above */
  | 'other'

/** When the event takes place. */
export interface EventDate extends Fact {
  /** First day, an EDTF (ISO 8601-2) date: "2018-07-19"; "2018-07" or "2018" when no more is said; "XXXX-07-19" when no year can be known. */
  start: string
  /** Last day, in the same form; equal to `start` for one day. */
  end: string
  /** Whether the year is not printed with the date but comes from the reference date or from elsewhere in the article. */
  yearInferred: boolean
  /** Part of the day, as printed: sáng, trưa, chiều, tối, đêm. */
  session: DaySession | null
  /** Clock time "08:00", wall-clock at Asia/Ho_Chi_Minh; null when none is printed. */
  time: string | null
}

/** Part of the day: sáng, trưa, chiều, tối, đêm. */
export type DaySession = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'

/** Someone who took part: a person, a group without names, or an organisation. */
export interface Participant extends Fact {
  /** What takes part. */
  kind: ParticipantKind
  /** Persons: "Ma Văn Páo", without honorific, null when named only by an office. Organisations: their name. Groups: null. */
  name: string | null
  /** Form of address, rank or degree before the name: "đồng chí", "ông", "bà", "PGS.TS", "Thiếu tướng". */
  honorific: string | null
  /** Offices the article gives this person: "Tỉnh ủy viên", "Giám đốc Sở GD&ĐT". */
  titles: Title[]
  /** What they did at the event. */
  role: ParticipantRole
  /** Groups: the number of people printed ("hơn 200 đại biểu" is 200); null when none is. */
  count: number | null
}

/** What takes part: a named person or office, a group without names, an organisation. */
export type ParticipantKind = 'person' | 'group' | 'organization'

/**
 * What a participant did: `chair` presides, `lead` heads the side that acts, `directing` assesses and requests
 * without presiding, `presenting` is known to be there only by reporting, speaking, giving or being honoured.
 */
export type ParticipantRole = 'chair' | 'lead' | 'directing' | 'attending' | 'presenting'

/** An office held by a person. */
export interface Title extends Fact {
  /** The position: "Giám đốc". */
  position: string
  /** "Sở Khoa học và Công nghệ": abbreviations written out, a bare "Sở" or "tỉnh" resolved from the article where it can be. */
  organization: string | null
}

/** An organisation named in the article. */
export interface Organization extends Fact {
  /** `text` with abbreviations written out. */
  name: string
}

/** One thing that was assessed, directed or decided. */
export interface Conclusion extends Fact {
  /** What kind of statement it is; one that both assesses and requests is a directive. */
  kind: ConclusionKind
  /** Who said it; null when the event itself decided. */
  speaker: SpeakerReference | null
  /** Who is to act: "Đảng ủy", "các đoàn thể như công đoàn, chi đoàn". */
  addressee: string | null
  /** EDTF date by which it is to be done, from "trước ngày 30/9". */
  deadline: string | null
}

/** Kinds of conclusion: praise or judgement, a task or request, something settled. */
export type ConclusionKind = 'assessment' | 'directive' | 'decision'

/** The words that name a speaker, and whom they mean. */
export interface SpeakerReference {
  /** The person's name, looked up in the article when an office stands in its place; null when no name is given anywhere. */
  name: string | null
  /** The words as printed: "đồng chí Tỉnh ủy viên, Giám đốc Sở". */
  text: string
  /** Where those words stand. */
  span: Span
  /** The mention that tells who that is: the name where the article prints it, else the office, without honorific. */
  speaker: SpeakerMention
}

/** The mention of a person that a reference goes back to. */
export interface SpeakerMention {
  /** The person's name; null when no name is given anywhere. */
  name: string | null
  /** The words of the mention: the name, or the office where there is none. */
  text: string
  /** Where those words stand. */
  span: Span
}

/** A document cited by number. */
export interface DocumentReference extends Fact {
  /** The number: "21-NQ/TU". */
  number: string
  /** The kind of document: "Nghị quyết". */
  kind: string
  /** Who issued it, as printed or as the number says. */
  issuer: string | null
  /** EDTF date of the document, when printed with it. */
  date: string | null
}

/** The line at the end that says who wrote the article. */
export interface Byline extends Fact {
  /** The author's name. */
  author: string | null
  /** The author's unit or paper. */
  unit: string | null
}

/** The caller's own words, on top of the built-in ones. */
export interface Lexicon {
  /** People the caller knows, with other ways they are written and offices they hold. */
  people?: readonly LexiconPerson[] | undefined
  /** Organisations, with other ways they are written. */
  organizations?: readonly LexiconOrganization[] | undefined
  /** Abbreviation to what it stands for: `{ 'KH&CN': 'Khoa học và Công nghệ' }`. */
  abbreviations?: Readonly<Record<string, string>> | undefined
  /** Head words of events and the type they stand for. */
  eventWords?: readonly LexiconEventWord[] | undefined
}

/** A person the caller knows. */
export interface LexiconPerson {
  /** Full name, without honorific. */
  name: string
  /** Other ways the name is written. */
  aliases?: readonly string[] | undefined
  /** Offices the person holds. */
  titles?: readonly string[] | undefined
}

/** An organisation the caller knows. */
export interface LexiconOrganization {
  /** Full name. */
  name: string
  /** Other ways it is written. */
  aliases?: readonly string[] | undefined
}

/** A head word of events. */
export interface LexiconEventWord {
  /** The word or phrase: "hội nghị". */
  word: string
  /** The type of event it stands for. */
  type: EventType
}

/** What the caller may add to the text. */
export interface ParseOptions {
  /**
   * The headline, when the caller knows it. If the text begins with it, that line is the headline; if it does not, no
   * line of the text is taken for one, `record.title` is null and a warning says so, since a fact's words stand in the text.
   */
  title?: string | undefined
  /**
   * Publication date: for "sáng nay", "hôm qua", and dates without a year; null is none. "2018-07-20", or a moment: a Date,
   * or "2018-07-19T23:00:00Z", which stands for the day it was then in Việt Nam. The current date is never read.
   */
  referenceDate?: string | Date | null | undefined
  /** The caller's own people, organisations, abbreviations and event words. */
  lexicon?: Lexicon | undefined
  /**
   * The longest text to read, in UTF-16 code units; a longer one throws `TextTooLongError` before anything is read.
   * 10,000,000 unless given; `Infinity` for no limit.
   */
  maxLength?: number | undefined
}

/**
 * One article of many: its text alone, or its text with options of its own, which go before those given for all, and
 * perhaps an id by which the caller knows it.
 */
export type Input = string | (ParseOptions & { text: string; id?: string | undefined })

/** Articles that come one after the other: an array, a generator, a stream; not a string, which is one article. */
export type Inputs = (Iterable<Input> | AsyncIterable<Input>) & object
