import { closedListNames, closedLists, filmName } from '@/lib/catalog/edits/film-form'

/** What boxes of the form suggest while one types. Drawn on the server: none of it is part of the script. */
export function WordSuggestions({ films }: { films: { slug: string; title: string; year: number }[] }) {
  return (
    <>
      {closedListNames.map((list) => (
        <datalist key={list} id={`words-${list}`}>
          {closedLists[list].terms.terms.map((term) => (
            <option key={term.id} value={term.label}>
              {term.meaning}
            </option>
          ))}
        </datalist>
      ))}
      <datalist id="film-names">
        {films.map((film) => (
          <option key={film.slug} value={filmName(film)} />
        ))}
      </datalist>
    </>
  )
}
