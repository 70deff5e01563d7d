// TEMPORARY by the lead; the dates helper overwrites this file.
export interface DateMention { start: number; end: number; startDate: string; endDate: string; yearPrinted: boolean; days: string[]; relative: null | 'today' | 'yesterday' | 'tomorrow' | 'same-day' | 'weekday'; session: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | null; time: string | null; lunar: boolean; role: 'day' | 'period' | 'document' | 'anniversary' | 'publication'; precision: 'day' | 'month' | 'year'; rule: string }
export function findDates(text: string, _o: { referenceDate?: string } = {}): DateMention[] {
  return [...text.matchAll(/(?:(sáng|chiều|tối) )?(?:ngày )?\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\b/gi)].map((m) => {
    const d = `${m[4] ?? 'XXXX'}-${m[3]!.padStart(2, '0')}-${m[2]!.padStart(2, '0')}`
    return { start: m.index, end: m.index + m[0].length, startDate: d, endDate: d, yearPrinted: !!m[4], days: [d], relative: null, session: null, time: null, lunar: false, role: 'day', precision: 'day', rule: 'date/tmp' } as DateMention
  })
}
export function resolveYear(m: DateMention, o: { referenceDate?: string | null; articleYears?: readonly number[] }): { startDate: string; endDate: string } {
  const y = o.referenceDate?.slice(0, 4) ?? (o.articleYears?.[0] ? String(o.articleYears[0]) : 'XXXX')
  return { startDate: m.startDate.replace('XXXX', y), endDate: m.endDate.replace('XXXX', y) }
}
