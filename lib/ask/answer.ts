import type { CatalogSnapshot } from '../catalog/snapshot'
import { namesOf } from '../profile/views/interest-views'
import { groupFor } from '../recommendations/prompt-subject'
import { lexiconOf } from '../wishes/lexicon-of'
import { readAsking, readWish } from '../wishes/read-wish'
import { saysNothing } from '../wishes/reading'
import type { Wish } from '../wishes/schema'
import { tokensOf } from '../wishes/tokens'
import type { Asker } from './ask-request'
import { contradictionsIn } from './contradictions'
import { languageNamed } from './other-languages'
import { type AskChip, chipsOf, tokensText } from './parts/part-text'
import { type PickedFilms, pickFilms } from './pick-films'
import { absentNames } from './questions/absent-names'
import { isOtherLanguage } from './read-asked'
import { type AskParams, lastWords, MOST_LETTERS } from './schema'
import { readWayBack } from './walk-back'

/** What there is to say beside the films. */
export type Notes = {
  /** The first letters alone were read. */
  isCut: boolean
  isOtherLanguage: boolean
  /** Its name, where it can be told. */
  language: string | null
  /** None of the words say what films should be like. */
  saysNothing: boolean
  unread: string[]
  /** Read without being sure of it: it counts where it is pressed. */
  doubts: { token: string; words: string; label: string }[]
  /** What of the hour, the weekday and the device, used by consent, moved films of this list up. */
  counted: string[]
  /** What people with their taste like was asked for by somebody who is in no group. */
  lacksGroup: boolean
  /** "Undo", where nothing stood before. */
  isAtStart: boolean
  /** Titles and names among them that nobody and nothing here has. */
  absent: string[]
  /** "horror, then no horror": what was said both ways. */
  contradictions: { earlier: string; later: string | null }[]
}

export type Answer = { wish: Wish; chips: AskChip[]; notes: Notes; picked: PickedFilms }

/** The answer to a wish, whoever read it of the words: the engine ranks, code checks. No model is asked. */
export function answerWith(asker: Asker, params: AskParams, wish: Wish): Answer {
  const picked = pickFilms(asker, wish, params.not)
  return {
    wish,
    chips: chipsOf(wish, namesOf(asker.catalog)),
    notes: { ...notesOn(params, wish, asker.catalog), counted: countedIn(picked), lacksGroup: lacksGroup(wish, asker) },
    picked,
  }
}

const lacksGroup = ({ ofGroup }: Wish, { context }: Asker) => ofGroup && !(context && groupFor(context))

function notesOn(
  { q, w, said, was }: AskParams,
  wish: Wish,
  catalog: CatalogSnapshot,
): Omit<Notes, 'counted' | 'lacksGroup'> {
  const words = lastWords({ q, said })
  const isFirst = w === undefined
  const lexicon = lexiconOf(catalog)
  const names = namesOf(catalog)
  const isOther = wish.unread.length > 0 && isOtherLanguage(words)
  const doubts = isOther ? [] : doubtsIn(words, wish, catalog)
  const both = isFirst ? contradictionsIn(words, wish, (piece) => readWish(piece, lexicon)) : []
  return {
    isCut: isFirst && q.length > MOST_LETTERS,
    isOtherLanguage: isOther,
    language: isOther ? languageNamed(words) : null,
    // Who else is there says nothing of films by itself; that children are does.
    saysNothing: saysNothing(wish.company === 'children' ? wish : { ...wish, company: null }),
    unread: isOther ? [] : wish.unread.filter((each) => !doubts.some((doubt) => doubt.words === each)),
    doubts,
    isAtStart: was.length === 0 && said.length > 0 && readWayBack(words) !== null,
    absent: absentNames(words, wish.unread, catalog),
    contradictions: both.map(({ earlier, later }) => ({
      earlier: tokensText([earlier], names),
      later: later && tokensText([later], names),
    })),
  }
}

/** What the words last said may mean, and does not count yet. */
function doubtsIn(words: string, wish: Wish, catalog: CatalogSnapshot): Notes['doubts'] {
  const stands = new Set(tokensOf(wish).map(subjectOf))
  return readAsking(words, lexiconOf(catalog)).questions.flatMap(({ token, words: from }) =>
    stands.has(subjectOf(token)) || !wish.unread.includes(from)
      ? []
      : [{ token, words: from, label: tokensText([token], namesOf(catalog)) }],
  )
}

const subjectOf = (token: string) => token.slice(token.indexOf(':') + 1)

/** Said where it moved half of the list: what moved one film is said in its reason, if it was the heaviest. */
function countedIn({ films }: PickedFilms): string[] {
  const moved = films.flatMap(({ candidate }) =>
    candidate.contributions.flatMap((each) =>
      each.kind === 'context' && each.amount > 0 && each.because ? [each.because] : [],
    ),
  )
  return [...new Set(moved)].filter((because) => moved.filter((each) => each === because).length * 2 >= films.length)
}
