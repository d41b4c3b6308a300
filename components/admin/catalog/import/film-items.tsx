import { say, words } from '@/domains/words'
import { contentNotes, details, genres, moods, settings, themes } from '@/lib/catalog/vocabulary/vocabularies'
import type { FilmPreview } from '@/lib/imports/films/schema'

type Item = FilmPreview['items'][number]
type FilmItemsProps = { items: Item[]; place: FilmPreview['place'] }

/** The first films of a file as they would stand in the catalog. */
export function FilmItems({ items, place }: FilmItemsProps) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby="first" className="grid gap-3">
      <h2 id="first" className="text-xl">
        {items.length === 1 ? say('The first film as read') : say`The first ${items.length} films as read`}
      </h2>
      <ol className="border-b border-rule text-sm">
        {items.map((item) => (
          <li key={item.line} className="grid gap-1 border-t border-rule py-3 first:border-ink">
            <p className="text-base font-semibold [overflow-wrap:anywhere]">
              {item.title} <span className="font-normal text-soft">{factsOf(item).join(' · ')}</span>
            </p>
            <p>{termsOf(item).join(' · ')}</p>
            <p className="serif">{item.logline}</p>
            <p className="text-soft">
              {place} {item.line}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

const factsOf = ({ year, directors, runtimeMinutes }: Item): string[] =>
  [
    words.hasYear ? String(year) : '',
    directors.join(', '),
    words.size && runtimeMinutes > 0 ? `${runtimeMinutes} ${words.size.short}` : '',
  ].filter((fact) => fact !== '')

const termsOf = (item: Item): string[] => [
  ...item.genres.map(genres.label),
  ...item.moods.map(moods.label),
  ...item.themes.map(themes.label),
  ...item.settings.map(settings.label),
  ...item.details.map(details.label),
  ...item.contentNotes.map(contentNotes.label),
]
