import { facetLabel } from '@/lib/catalog/facets'
import { inTens } from '@/lib/profile/groups/in-tens'
import { countGroups } from '@/lib/profile/groups/queries'

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** Each group that is large enough, by what its people like, and about how many they are. */
export async function GroupCounts() {
  const groups = await countGroups()
  const madeAt = groups[0]?.madeAt
  if (!madeAt)
    return (
      <p className="max-w-[44rem] text-soft">
        None yet. They are made each night of people who agreed to it, where at least two groups of twenty come
        together.
      </p>
    )
  return (
    <div className="grid max-w-[44rem] gap-2">
      <p className="text-sm text-soft">Made on {dayFormat.format(madeAt)}, of people who agreed to it.</p>
      <table className="w-full text-left">
        <thead className="border-b border-ink text-sm">
          <tr>
            <th scope="col" className="py-1 font-normal">
              Likes more than others do
            </th>
            <th scope="col" className="py-1 pl-3 text-right font-normal">
              People
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, facets, people }) => (
            <tr key={id} className="border-b border-rule">
              <td className="py-2">{facets.map((facet) => facetLabel(facet)).join(', ')}</td>
              <td className="tabular py-2 pl-3 text-right">about {inTens(people)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
