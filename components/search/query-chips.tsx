import { OwnLink } from '@/components/ui/own-link'
import type { Chip } from '@/lib/search/chips'
import { type SearchParams, searchHref } from '@/lib/search/schema'

/** What was read from the query, each a link that takes it off or puts it back; what is in doubt is switched on. */
export function QueryChips({ chips, params }: { chips: Chip[]; params: SearchParams }) {
  if (chips.length === 0) return null
  const hrefOf = ({ key, isOff, isDoubt }: Chip) => {
    const list = isDoubt ? params.also : params.drop
    const without = list.filter((each) => each !== key)
    // What is in doubt is switched on by its key, anything else taken off by it.
    const others = isOff === Boolean(isDoubt) ? [...without, key] : without
    return searchHref(params, isDoubt ? { also: others } : { drop: others })
  }
  return (
    <nav aria-label="What was understood" className="mt-3 font-sans text-ink">
      <ul className="flex flex-wrap gap-2">
        {chips.map((chip) => (
          <li key={chip.key}>
            <OwnLink
              href={hrefOf(chip)}
              scroll={false}
              className={
                chip.isOff
                  ? 'tap inline-flex items-center gap-2 rounded-sm border border-dashed border-control px-3 text-sm text-soft no-underline hover:border-ink hover:text-ink'
                  : 'tap inline-flex items-center gap-2 rounded-sm border border-control px-3 text-sm no-underline hover:border-ink'
              }
            >
              <span className="sr-only">
                {chip.isOff ? (chip.isDoubt ? 'Switch on: ' : 'Put back: ') : 'Take off: '}
              </span>
              <span className={chip.isOff && !chip.isDoubt ? 'line-through' : undefined}>{chip.label}</span>
              <span aria-hidden className="text-soft">
                {chip.isOff ? '+' : '×'}
              </span>
            </OwnLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
