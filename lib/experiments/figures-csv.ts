import { LEAST_TOLD } from './outcomes/figures'
import type { OutcomesOfDay } from './outcomes/measures'

const counts = [
  ...([
    'cards',
    'opened',
    'wanted',
    'turnedDown',
    'watched',
    'liked',
    'positive',
    'passedOver',
    'compared',
    'lift',
  ] as const),
  'dwellSeconds' as const,
]

/** A name as one field: quoted, and never read as a formula by a spreadsheet. */
const field = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** Sums by day and group, for a spreadsheet. A day of so few people that it would tell of one has no figures. */
export function figuresCsv(groups: readonly { name: string; rows: readonly OutcomesOfDay[] }[]): string {
  const lines = groups.flatMap(({ name, rows }) =>
    [...new Set(rows.map(({ day }) => day))].toSorted().map((day) => {
      const ofDay = rows.filter((row) => row.day === day)
      const people = new Set(ofDay.map(({ userId }) => userId)).size
      const sum = (count: (typeof counts)[number]) => ofDay.reduce((total, row) => total + row[count], 0)
      const told = counts.map((count) => (people < LEAST_TOLD ? '' : Number(sum(count).toFixed(3))))
      return [day, field(name), people, ...told].join(',')
    }),
  )
  return `${[['day', 'group', 'people', ...counts].join(','), ...lines].join('\r\n')}\r\n`
}
