import type { Said } from '../../feedback/record'
import type { Preview } from './schema'

/** How many rows of each kind a file came to, those beyond what is kept included. */
export function countsOfPreview({ more, own, ...preview }: Preview) {
  const counts = {
    unmatched: preview.unmatched.length + more.unmatched,
    ambiguous: preview.ambiguous.length + more.ambiguous,
    unreadable: preview.problems.length + more.problems,
  }
  const ours = own ? own.words.length + own.edits.length : 0
  return {
    ...counts,
    rows: ours + preview.matched.length + counts.unmatched + counts.ambiguous + counts.unreadable,
  }
}

/** What an import wrote, by what it says. */
export function countsOfWords(write: readonly Said[]) {
  const count = (isSo: (word: Said) => boolean) => write.filter(isSo).length
  return {
    imported: write.length,
    seen: count(({ detail }) => detail === 'SEEN'),
    wanted: count(({ detail }) => detail === 'WANT'),
    liked: count(({ type }) => type === 'SURVEY_LOVED'),
  }
}

/** Every film a file may say something of, each once. */
export const filmIdsOf = ({ matched, ambiguous }: Pick<Preview, 'matched' | 'ambiguous'>): number[] => [
  ...new Set([...matched.map(({ film }) => film.id), ...ambiguous.flatMap(({ films }) => films.map(({ id }) => id))]),
]
