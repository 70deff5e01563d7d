/** What reading a name begins with. */
import type { Passage } from '../../../mentions/passages.js'
import type { Reader } from '../../../mentions/reader.js'
import type { Lookup } from '../lookup.js'

/** What the scan needs to know of the mention. */
export interface NameStart {
  /** First token of the head. */
  readonly first: number
  /** Token behind the head. */
  readonly headEnd: number
  readonly verb: boolean
  /** The head itself tells the topic ("kiểm tra ..."), unlike "làm việc với". */
  readonly topical: boolean
  /** A visit or an inspection: what is named behind "tại" is where one goes. */
  readonly goesThere: boolean
  /** Somebody is received: "tiếp xã giao ông ...". */
  readonly receives: boolean
  /** One meets or works with others: "với UBND xã và ông ...". */
  readonly meets: boolean
  /** A visit, a reception or gifts: what they are for is part of it ("chúc mừng trạm y tế nhân ngày ..."). */
  readonly courtesy: boolean
  /** A feast, a ceremony or a contest, not held with somebody: "với bà con" tells who attends. */
  readonly festive: boolean
  /** A course: "cho 40 hội viên" tells who attends. */
  readonly taught: boolean
  /** It is put off or called off: "vì bão" tells why. */
  readonly calledOff: boolean
  /** The sentence opens with the event ("Tại hội nghị ..., "): a comma ends the name. */
  readonly opening: boolean
}

/** Where a name is being read. */
export interface NameScan {
  readonly reader: Reader
  readonly passage: Passage
  readonly start: NameStart
  /** Behind the last token that may belong to the name. */
  readonly limit: number
}

/** What has been read of a name before the token at hand. */
export interface NameSoFar extends NameScan {
  readonly named: Lookup
  /** A word of its topic has been named. */
  topic: boolean
  /** The topic, or by which number the event is known, is told: a purpose behind it is no part of the name. */
  said: boolean
  /** It tells of people what they do: "gặp kiều bào đang sinh sống", of which a place is part. */
  doing: boolean
  /** The token behind the last person of the name, or -1. */
  personEnd: number
}
