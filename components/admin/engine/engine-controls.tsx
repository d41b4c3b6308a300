import { say } from '@/domains/words'
import { type SiteEffect, siteEffects } from '@/lib/recommendations/effects/site-effects'
import { cell, ScrollingTable } from '../scrolling-table'

const names: Record<SiteEffect['control'], string> = {
  never: 'Never',
  less: 'Less',
  more: 'More',
  'much-more': 'Much more',
  mute: 'Mute',
  delete: 'Struck out',
}
const heads = ['Control', 'Edits', 'People', 'Films before', 'Films after', 'Without effect']

/** How well people's corrections work, over the whole site: counts alone. */
export async function EngineControls() {
  const effects = await siteEffects()
  if (effects.length === 0) return <p className="text-sm text-soft">Nobody has corrected anything yet.</p>
  return (
    <>
      <p className="max-w-[44rem] text-sm text-soft">
        {say(
          'What was corrected among the next 24 films of each list, before and after, by the receipts that are kept.',
        )}
      </p>
      <ScrollingTable label="What corrections do" heads={heads}>
        {effects.map(({ control, edits, people, before, after, without }) => (
          <tr key={control} className="border-t border-rule">
            <td className="py-1 pr-3">{names[control]}</td>
            <td className={cell}>{edits}</td>
            <td className={cell}>{people}</td>
            <td className={cell}>{before}</td>
            <td className={cell}>{after}</td>
            <td className={cell}>{without}</td>
          </tr>
        ))}
      </ScrollingTable>
    </>
  )
}
