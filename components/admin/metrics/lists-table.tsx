import { say } from '@/domains/words'
import type { ListMeasures } from '@/lib/experiments/site/list-measures'
import { percent } from '../experiments/measure-text'
import { cell, ScrollingTable, textCell } from '../scrolling-table'

/** What lists were like, in this period and the one before. */
export function ListsTable({ now, before }: { now: ListMeasures; before: ListMeasures }) {
  return (
    <ScrollingTable label="Figures of lists" heads={['Figure', 'Now', 'Before']}>
      {rows.map(({ name, help, of }) => (
        <tr key={name} className="border-t border-rule align-baseline">
          <th scope="row" className="py-1 pr-3 text-left font-normal">
            {name}
            <span className="block max-w-[22rem] text-xs text-soft">{help}</span>
          </th>
          {[now, before].map((period, place) => (
            <td key={place === 0 ? 'now' : 'before'} className={cell}>
              {of(period) ?? 'Too little data'}
            </td>
          ))}
        </tr>
      ))}
    </ScrollingTable>
  )
}

/** In each way of grouping people the group that met with the fewest yes, beside everybody. */
export function WorstGroups({ groups }: Pick<ListMeasures, 'groups'>) {
  if (groups.length === 0)
    return <p className="text-sm text-soft">Too few people with ratings to tell one group from another.</p>
  return (
    <ScrollingTable
      label="Groups served worst"
      heads={['By', 'Group', 'People', 'Met with a yes', 'Everybody']}
      texts={2}
    >
      {groups.map(({ dimension, label, people, positive, all }) => (
        <tr key={dimension} className="border-t border-rule">
          <th scope="row" className="py-1 pr-3 text-left font-normal">
            {dimensions[dimension] ?? dimension}
          </th>
          <td className={textCell}>{label}</td>
          <td className={cell}>{people}</td>
          <td className={cell}>{percent(positive)}</td>
          <td className={`${cell} text-soft`}>{percent(all)}</td>
        </tr>
      ))}
    </ScrollingTable>
  )
}

const dimensions: Record<string, string> = {
  taste: 'What they like most',
  country: 'Where it comes from',
  decade: 'When it is from',
  size: 'How much they rated',
}

const hundredths = (value: number | null) => value?.toFixed(2) ?? null

const rows: { name: string; help: string; of: (lists: ListMeasures) => string | null }[] = [
  {
    name: 'Coverage',
    help: say('Share of the catalog that stood in one of the latest 2,000 lists.'),
    of: ({ coverage }) => (coverage === null ? null : percent(coverage)),
  },
  {
    name: 'Unequal places (Gini)',
    help: say('0: every film of the catalog as often as any other; 1: one film has every place.'),
    of: ({ gini }) => hundredths(gini),
  },
  {
    name: 'How well known',
    help: 'Mean prominence of what was shown, 1 to 100.',
    of: ({ prominence }) => prominence?.toFixed(0) ?? null,
  },
  {
    name: 'Unlike each other',
    help: say('Mean over lists of how little the films of one share in genre: 0 all alike, 1 nothing in common.'),
    of: ({ difference }) => hundredths(difference),
  },
  {
    name: 'Away from their genres',
    help: say(
      'How far the genres shown lie from those of films people gave four stars and more (Jensen-Shannon, bits): 0 the same mix, 1 nothing in common.',
    ),
    of: ({ miscalibration }) => hundredths(miscalibration?.mean ?? null),
  },
  {
    name: 'New people who found something',
    help: say('Their first list fell into the period, and within two weeks a film of a list got four stars.'),
    of: ({ newPeople }) => (newPeople.people < 5 ? null : `${newPeople.liked} of ${newPeople.people}`),
  },
]
