/**
 * Compares a record with the labels that a reader gave an article: which facts are right. Used to measure
 * each rule's precision and to hold the fixtures to their labels.
 */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Words in lower case, one placement of tone marks, no punctuation. */
function words(text) {
  const folded = (text ?? '').normalize('NFC').toLowerCase().normalize('NFD')
  const moved = folded.replace(
    /\p{L}[\p{L}\p{M}]*/gu,
    (word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''),
  )
  return moved.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The share of words that two phrases have in common, as F1. */
function overlap(a, b) {
  const left = words(a)
  const right = words(b)
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0
  const counts = new Map()
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of left) {
    const n = counts.get(word) ?? 0
    if (n > 0) common++
    counts.set(word, n - 1)
  }
  return (2 * common) / (left.length + right.length)
}

const same = (a, b) => words(a).join(' ') === words(b).join(' ')

/** Pairs labels with facts one to one, best first; returns the facts that are right and the labels that are left. */
function pair(labels, facts, score, least) {
  const pairs = labels
    .flatMap((label, i) => facts.map((fact, j) => ({ score: score(label, fact), i, j })))
    .filter((p) => p.score >= least)
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  const labelled = new Map()
  const found = new Map()
  for (const { i, j } of pairs) {
    if (labelled.has(i) || found.has(j)) continue
    labelled.set(i, j)
    found.set(j, i)
  }
  return {
    right: facts.filter((_, j) => found.has(j)),
    wrong: facts.filter((_, j) => !found.has(j)),
    missed: labels.filter((_, i) => !labelled.has(i)),
    match: found,
  }
}

const office = (p) => p.name ?? (p.titles?.length ? p.titles.map((t) => t.text ?? t).join(', ') : p.text) ?? ''

/** Persons by name, nameless ones by office, groups and organisations by their words. */
function participantScore(label, fact) {
  if (label.kind === 'person' || fact.kind === 'person') {
    if (label.name && fact.name) return same(label.name, fact.name) ? 2 : 0
    if (label.name || fact.name) return 0
    return overlap(office(label), office(fact)) >= 0.6 ? 1 : 0
  }
  const s = Math.max(
    overlap(label.text ?? label.name, fact.text),
    overlap(label.name ?? label.text, fact.name ?? fact.text),
  )
  return s >= 0.6 ? s : 0
}

const sameDay = (a, b) =>
  a === b || (a.length === b.length && a.slice(4) === b.slice(4) && (a.startsWith('XXXX') || b.startsWith('XXXX')))

/**
 * Field by field: `right` and `wrong` facts of the record, `missed` labels.
 *
 * @param labels - the `gold` of a labelled article
 * @param record - what parse() returned for it
 */
export function compare(labels, record) {
  const single = (label, fact, equal) =>
    fact == null
      ? { right: [], wrong: [], missed: label == null ? [] : [label] }
      : label != null && equal(label, fact)
        ? { right: [fact], wrong: [], missed: [] }
        : { right: [], wrong: [fact], missed: label == null ? [] : [label] }
  const chairs = pair(labels.chairs, record.chairs, participantScore, 0.5)
  const attendees = pair(labels.attendees, record.attendees, participantScore, 0.5)
  const titles = { right: [], wrong: [], missed: [] }
  for (const [side, result] of [
    ['chairs', chairs],
    ['attendees', attendees],
  ]) {
    record[side].forEach((participant, j) => {
      const i = result.match.get(j)
      if (i === undefined || !participant.name) return
      const found = pair(
        labels[side][i].titles ?? [],
        participant.titles,
        (label, fact) => overlap(label, fact.text),
        0.8,
      )
      titles.right.push(...found.right)
      titles.wrong.push(...found.wrong)
      titles.missed.push(...found.missed)
    })
  }
  return {
    event: single(
      labels.event,
      record.event,
      (label, fact) => label.type === fact.type && overlap(label.name, fact.text) >= 0.8,
    ),
    status: single(labels.event?.status, record.event?.status, (label, fact) => label === fact),
    date: single(
      labels.date,
      record.date,
      (label, fact) => sameDay(label.start, fact.start) && sameDay(label.end ?? label.start, fact.end),
    ),
    location: single(labels.location, record.location, (label, fact) => overlap(label, fact.text) >= 0.6),
    organizers: pair(
      labels.organizers,
      record.organizers,
      (label, fact) => Math.max(overlap(label, fact.text), overlap(label, fact.name)),
      0.7,
    ),
    chairs,
    attendees,
    titles,
    conclusions: pair(labels.conclusions, record.conclusions, (label, fact) => overlap(label.text, fact.text), 0.66),
    documents: pair(
      labels.documents ?? [],
      labels.documents ? record.documents : [],
      (label, fact) => (label === fact.number ? 1 : 0),
      1,
    ),
    captions: pair(
      labels.captions ?? [],
      labels.captions ? record.captions : [],
      (label, fact) => overlap(label, fact.text),
      0.8,
    ),
    byline: single(
      labels.byline,
      labels.byline === undefined ? null : record.byline,
      (label, fact) => overlap(label, fact.text) >= 0.8,
    ),
    title: single(
      labels.title,
      labels.title === undefined ? null : record.title,
      (label, fact) => overlap(label, fact.text) >= 0.9,
    ),
  }
}
