import type { ComparedFilm, ConfigComparison } from '@/lib/trials/engine/compare-configs'
import { ScrollingTable } from '../scrolling-table'

/** Two configurations on one person: what stands in each place, and where it stands in the other list. */
export function ConfigSides({ comparison, heads }: { comparison: ConfigComparison; heads: [string, string] }) {
  const { now, tried } = comparison
  return (
    <ScrollingTable label={`${heads[0]} and ${heads[1]}`} heads={['Place', ...heads]} texts={3}>
      {now.map((film, at) => (
        <tr key={film.place} className="border-t border-rule align-top">
          <td className="tabular py-1 pr-3">{film.place}</td>
          <SideCell film={film} gone="goes" />
          <SideCell film={tried[at]} gone="comes" />
        </tr>
      ))}
    </ScrollingTable>
  )
}

function SideCell({ film, gone }: { film: ComparedFilm | undefined; gone: 'goes' | 'comes' }) {
  if (!film) return <td className="px-3 py-1" />
  const { title, place, otherwise, explores } = film
  return (
    <td className={`px-3 py-1 ${otherwise === place ? '' : 'font-semibold'}`}>
      {title}
      <span className="block text-xs font-normal text-soft">
        {[movement(place, otherwise, gone), explores ? 'tries something' : ''].filter(Boolean).join(', ')}
      </span>
    </td>
  )
}

function movement(place: number, otherwise: number | null, gone: 'goes' | 'comes'): string {
  if (otherwise === place) return ''
  if (otherwise === null) return gone
  return gone === 'goes' ? `to place ${otherwise}` : `from place ${otherwise}`
}

/** "3 of ten are others: A, B and C came; D, E and F went." */
export function changeSentence({ now, came, went }: ConfigComparison): string {
  if (came.length + went.length > 0)
    return `${came.length} of ${now.length} are others. Came: ${came.join(', ')}. Went: ${went.join(', ')}.`
  return now.every(({ place, otherwise }) => place === otherwise)
    ? 'The same, in the same order.'
    : 'The same, in another order.'
}
