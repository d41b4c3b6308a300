import type { DayOfGroup } from './outcomes/days'
import { LEAST_TOLD } from './outcomes/figures'

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
  ...(['dwellSeconds', 'notes', 'notesMet', 'notesTurnedDown', 'texts', 'helpful', 'wrong'] as const),
]

/** A name as one field: quoted, and never read as a formula by a spreadsheet. */
const field = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** Sums by day and group, for a spreadsheet. A day of so few people that it would tell of one has no figures. */
export function figuresCsv(groups: readonly { name: string; days: readonly DayOfGroup[] }[]): string {
  const lines = groups.flatMap(({ name, days }) =>
    days.map(({ day, people, sums }) => {
      const told = counts.map((count) => (people < LEAST_TOLD ? '' : Number(sums[count].toFixed(3))))
      return [day, field(name), people, ...told].join(',')
    }),
  )
  return `${[['day', 'group', 'people', ...counts].join(','), ...lines].join('\r\n')}\r\n`
}
