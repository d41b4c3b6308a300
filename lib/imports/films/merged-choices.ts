import { wordKey } from './read-film'
import type { FilmChoices, FilmPreview } from './schema'

/** What a form says of a waiting file, by places; what it does not say stays. */
export type ChosenAgain = {
  columns: ReadonlyMap<number, string>
  words: ReadonlyMap<number, string>
  everyKind?: string | undefined
}

/** Columns stand in the order of the preview; words first those chosen before, then those unknown. */
export function mergedChoices(
  before: FilmChoices,
  { columns, unknown }: Pick<FilmPreview, 'columns' | 'unknown'>,
  chosen: ChosenAgain,
): FilmChoices {
  const keys = [...Object.keys(before.words), ...unknown.map(({ list, word }) => wordKey(list, word))]
  return {
    everyKind: chosen.everyKind === undefined ? before.everyKind : chosen.everyKind || null,
    columns: {
      ...before.columns,
      ...Object.fromEntries(
        columns.flatMap(({ name }, place) => {
          const field = chosen.columns.get(place)
          return field === undefined ? [] : [[name, field || null]]
        }),
      ),
    },
    words: Object.fromEntries(
      keys.flatMap((key, place) => {
        const meant = chosen.words.get(place) ?? before.words[key]
        // Unsaid stays unknown, and is counted as left out.
        return meant ? [[key, meant]] : []
      }),
    ),
  }
}
