import { slugify } from '../../catalog/slugify'
import type { Facet } from '../../recommender/types'
import { fold, splitWords } from '../text/split-words'
import { nicknames } from '../words/people'

type PersonPhrase = { words: string[]; facets: Facet[] /** "Hitchcockian". */; isManner: boolean }
type KnownWords = {
  words: ReadonlySet<string>
  commonNames: ReadonlySet<string>
  /** Last names of people who direct together, see teams.ts. */
  teams?: ReadonlyMap<string, readonly string[]>
}

/** A last name alone is read from this length on. */
const SHORTEST_LAST_NAME = 4
/** "in the manner of": Hitchcockian, Felliniesque, Tarantinoesque. */
const MANNERS = ['ian', 'an', 'esque', 'esk', 'ish']

export const wordsOf = (text: string): string[] =>
  splitWords(text).flatMap((piece) => (piece.kind === 'word' ? [piece.text] : []))

/**
 * The names of everybody in the catalog: whole, turned round, and by a last name nobody else has and no word is.
 * Who only writes is known by the whole name: "Nolan" stays the director's.
 */
export function* personPhrases(
  people: ReadonlySet<string>,
  seen: ReadonlySet<string>,
  known: KnownWords,
): Generator<PersonPhrase> {
  const slugs = new Set([...people].map(slugify))
  const holders = new Map<string, Set<string>>()
  for (const name of seen)
    for (const last of lastNames(name)) holders.set(last, (holders.get(last) ?? new Set()).add(slugify(name)))
  const phrase = (words: string[], ids: readonly string[], isManner = false): PersonPhrase[] => {
    const facets = ids.filter((id) => slugs.has(id)).map((id): Facet => `person:${id}`)
    return facets.length > 0 && words.length > 0 ? [{ words, facets, isManner }] : []
  }
  for (const [nickname, ids] of Object.entries(nicknames)) {
    yield* phrase(wordsOf(nickname), ids)
    for (const manner of ids.length === 1 && !nickname.includes(' ') ? MANNERS : [])
      yield* phrase([mannerOf(nickname, manner)], ids, true)
  }
  for (const name of people) {
    const ids = [slugify(name)]
    for (const words of spellings(name)) yield* phrase(words, ids)
  }
  for (const [last, ids] of holders) {
    const readable = last.length >= SHORTEST_LAST_NAME && !known.words.has(last) && !known.commonNames.has(last)
    const isTeam = known.teams?.has(last) === true
    if (readable && isTeam) {
      yield* phrase(wordsOf(last), [...ids])
      yield* phrase([`${last}s`], [...ids])
      for (const who of ['brothers', 'sisters', 'siblings']) yield* phrase([...wordsOf(last), who], [...ids])
    }
    if (ids.size !== 1 || !readable) continue
    yield* phrase(wordsOf(last), [...ids])
    for (const manner of last.includes(' ') ? [] : MANNERS) yield* phrase([mannerOf(last, manner)], [...ids], true)
  }
}

const mannerOf = (name: string, manner: string) => fold(name).replace(/[ey]$/, manner === 'ian' ? '' : '$&') + manner

/** "Robert De Niro" is "de Niro" as well as "Niro" to nobody: particles stay with the name. */
function lastNames(name: string): string[] {
  const words = wordsOf(name).filter((word) => !/^(?:jr|sr|ii|iii)$/.test(word))
  const particle = words.findIndex(
    (word, place) => place > 0 && /^(?:de|di|von|van|del|della|le|la|du|el|al|mc|mac|st|ter)$/.test(word),
  )
  if (words.length < 2) return []
  return particle > 0 ? [words.slice(particle).join(' ')] : [words.at(-1) ?? '']
}

function spellings(name: string): string[][] {
  const words = wordsOf(name)
  const plain = words.filter((word) => !/^(?:jr|sr)$/.test(word))
  const apart = wordsOf(name.replace(/\b(Di|De|Mc|Mac|La|Le|Van|Du)(?=\p{Lu})/gu, '$1 '))
  // "Leonardo di Caprio", "Mc Dormand": what is one word may be written as two.
  const all = [words, plain, apart]
  if (plain.length === 3 && (plain[1]?.length ?? 0) === 1) all.push([plain[0] ?? '', plain[2] ?? ''])
  // Family names come first in half of the world: "Kar-wai Wong" and "Wong Kar-wai" are one.
  if (plain.length === 2 || plain.length === 3) {
    all.push([...plain.slice(1), plain[0] ?? ''])
    all.push([plain.at(-1) ?? '', ...plain.slice(0, -1)])
  }
  // A single name that is also a word ("Rufus") is nobody unmistakably.
  return all.filter((words) => words.length > 1 || (words[0]?.length ?? 0) > 5)
}
