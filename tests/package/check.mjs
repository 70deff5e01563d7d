/**
 * Asks of each entry of the package one thing that only the whole of it can answer. Without Node built-ins: it runs in browsers too.
 *
 * @param entries - the entries' namespaces, by their names in package.json
 * @returns what was seen, to be compared between the ways of loading
 * @throws Error at the first wrong answer
 */
export async function check(entries) {
  const ARTICLE =
    'Sáng 19/7/2018, UBND huyện Sông Hinh tổ chức Hội nghị tổng kết năm học. Ông Lò Văn Ơn, Chủ tịch UBND huyện chủ trì.'
  const seen = {}
  const ask = (entry, what, answer, expected) => {
    if (JSON.stringify(answer) !== JSON.stringify(expected)) {
      throw new Error(`${entry}: ${what} is ${JSON.stringify(answer)}, expected ${JSON.stringify(expected)}`)
    }
    seen[entry] = (seen[entry] ?? 0) + 1
  }

  const { parse, explain, parseManySettled } = entries['.']
  const record = parse(ARTICLE)
  ask('.', 'the chair', record.chairs[0]?.name, 'Lò Văn Ơn')
  ask('.', 'the record of explain', explain(ARTICLE).record, record)
  const settled = []
  for await (const { index, error } of parseManySettled([ARTICLE, null]))
    settled.push([index, error instanceof TypeError])
  ask('.', 'the errors of a batch', settled, [
    [0, false],
    [1, true],
  ])

  const { fixtures } = entries['./fixtures']
  const { text, referenceDate, record: expected } = fixtures[0]
  ask('./fixtures', 'its first record', parse(text, referenceDate === null ? {} : { referenceDate }), expected)

  const { parseStream } = entries['./streams']
  const { readable, writable } = parseStream()
  const writer = writable.getWriter()
  // Not waited for: a write ends when the record is read.
  void writer.write(ARTICLE).then(() => writer.close())
  ask('./streams', 'its first record', (await readable.getReader().read()).value, record)

  const { parseHtml } = entries['./html']
  const page = parseHtml(`<html><body><article><h1>Tổng kết năm học</h1><p>${ARTICLE}</p></article></body></html>`)
  ask('./html', 'the chair', page.record.chairs[0]?.name, 'Lò Văn Ơn')

  const { validateRecord, checkRecord } = entries['./schema']
  ask('./schema', 'the record', validateRecord(record), record)
  ask('./schema', 'no record', checkRecord({}).ok, false)

  const { toEventCsv, toIcs, toJsonLd, toParticipationCsv } = entries['./export']
  ask(
    './export',
    'the CSV',
    [toEventCsv, toParticipationCsv].map((csv) => csv([{ id: 'a', record }]).includes('Lò Văn Ơn')),
    [true, true],
  )
  ask(
    './export',
    'the calendar',
    /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20180719/.test(toIcs([{ id: 'a', record }]).ics),
    true,
  )
  ask('./export', 'the JSON-LD', toJsonLd(record)?.['@type'], 'Event')

  const { renderHtml, renderTerminal } = entries['./view']
  ask(
    './view',
    'the views',
    [renderHtml(ARTICLE, record), renderTerminal(ARTICLE, record)].map((view) => view.includes('Lò Văn Ơn')),
    [true, true],
  )
  return seen
}
