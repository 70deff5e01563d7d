/**
 * Whether a word can be a Vietnamese syllable: an onset and a rime of the closed lists. What cannot is
 * foreign, or of a minority language ("Urawadee", "Kofi", "Đrăng").
 *
 * Source: the onsets and rimes of the standard orthography as listed in Hoàng Phê (ed.), Từ điển vần (1996).
 */
const ONSETS = [
  'ngh',
  'ch',
  'gh',
  'gi',
  'kh',
  'ng',
  'nh',
  'ph',
  'qu',
  'th',
  'tr',
  'b',
  'c',
  'd',
  'đ',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'x',
  '',
]
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay ' +
    'oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh ' +
    'uôc uôi uôm uôn uông uôt uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
    'y yêm yên yêng yêt yêu ynh yt êng êc'
  ).split(' '),
)
const TONED = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/g
const BARE: ReadonlyMap<string, string> = new Map(
  [
    'aàáảãạ',
    'ăằắẳẵặ',
    'âầấẩẫậ',
    'eèéẻẽẹ',
    'êềếểễệ',
    'iìíỉĩị',
    'oòóỏõọ',
    'ôồốổỗộ',
    'ơờớởỡợ',
    'uùúủũụ',
    'ưừứửữự',
    'yỳýỷỹỵ',
  ].flatMap((row) => {
    const [bare = '', ...toned] = row
    return toned.map((letter) => [letter, bare] as const)
  }),
)

/**
 * @param word - a folded word
 * @example isSyllable('nguyễn') // true
 * @example isSyllable('kofi') // false
 */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false
  let known = asked.get(word)
  if (known === undefined) {
    known = hasOnsetAndRime(word)
    if (asked.size < MOST_ASKED) asked.set(word, known)
  }
  return known
}

/** Letters of "nghiêng". */
const LONGEST = 7
/** Articles share most of their syllables: each is taken apart once. */
const asked = new Map<string, boolean>()
const MOST_ASKED = 8192

function hasOnsetAndRime(word: string): boolean {
  const bare = word.replace(TONED, (letter) => BARE.get(letter) ?? letter)
  // "gì", "giêng": the i is both onset and rime
  return (
    ONSETS.some((onset) => bare.startsWith(onset) && RIMES.has(bare.slice(onset.length))) ||
    bare === 'gi' ||
    (bare.startsWith('gi') && RIMES.has(`i${bare.slice(2)}`))
  )
}
