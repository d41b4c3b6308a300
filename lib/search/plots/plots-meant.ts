import type { CatalogFilm } from '../../catalog/schema'
import { foldText } from '../../catalog/search-text'
import { moreToldPlots } from './more-told-plots'
import { toldPlots } from './told-plots'

/** Words that say nothing of a plot. */
const SAYING_NOTHING = new Set(
  `a an and are as at be been but by for from had has have he her hers him his how i if im in into is it its just me my not of off on or our out over
  she so some somebody someone somewhere that the their them then there these they this those to up very was we were what when where which while who
  whom whose why will with you your film films movie movies flick one ones about called name title remember forgot forgotten think something thing things
  like looking find starring kind sort story plot old new good best famous all can cant could do does dont gets get got goes go going being`.split(
    /\s+/,
  ),
)
/** Words for the same, by the first of a line. */
const ALIKE = new Map(
  `man guy dude bloke fella men
  boy kid lad son boys
  girl daughter girls
  child children kids
  woman lady women female
  dead die dies died dying death deceased
  murder kill kills killed killer kills killing murdered murderer murders slays slasher
  ship boat vessel liner
  sink sinks sinking sunk sank
  alien extraterrestrial ufo aliens martians
  robot android cyborg droid robots
  prison jail jailed prisoner inmate inmates convict
  cop police policeman cops officer sheriff
  detective investigator sleuth
  kidnap kidnapped abducted abduct kidnaps
  dad father daddy papa
  mum mother mom mommy mama
  lawyer attorney
  marry wedding married marries marriage
  rich wealthy millionaire billionaire
  boxer boxing box
  plane airplane aeroplane aircraft
  fight fights fighting fought
  relive relives reliving lives living live
  same again repeats repeat repeating repeated
  day days
  dream dreams dreaming
  fake pretend pretends pretending pretended poses
  steal steals stole stolen stealing rob robs robbers robbery heist thieves thief
  movie cinema
  money cash
  crazy mad insane madness
  war battle wartime
  train railway
  toy toys doll dolls
  erase erased erases erasing deletes delete
  memory memories
  swap swaps swapped switch switched
  trapped stuck stranded stranded marooned
  alone lonely
  island isle
  ghost ghosts spirit spirits haunted
  run runs running
  friend friends buddy friendship
  car cars automobile
  dinosaur dinosaurs dino dinos
  witch witches
  zombie zombies undead
  vampire vampires
  president presidential
  space outer
  teacher professor
  student pupil pupils students
  dog dogs puppy
  magician magicians illusionist
  wizard wizards
  jury juror jurors
  serial serially
  blind blinded
  escape escapes escaped escaping flees break
  house home
  travel travels travelling traveling
  time times
  twist twists ending`
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(' ')
      return [first, ...others].map((word) => [word, first] as const)
    }),
)

const bare = (word: string) =>
  word.length > 5 && word.endsWith('ing')
    ? word.slice(0, -3)
    : word.length > 4 && word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.length > 4 && word.endsWith('ed')
        ? word.slice(0, -2)
        : word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
          ? word.slice(0, -1)
          : word
const stemOf = (word: string) => ALIKE.get(word) ?? ALIKE.get(bare(word)) ?? bare(word).replace(/e$/, '')

const wordsOf = (text: string) => [
  ...new Set(
    foldText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !/^\d+$/.test(word) && !SAYING_NOTHING.has(word))
      .map(stemOf),
  ),
]

const plots: ReadonlyMap<string, string> = new Map(
  `${toldPlots}\n${moreToldPlots}`.split('\n').flatMap((line) => {
    const at = line.indexOf(': ')
    return at > 0 ? [[line.slice(0, at), line.slice(at + 2)] as const] : []
  }),
)

/** Films people tell by what happens in them, and how telling each word is. */
export type Plots = {
  films: { row: number; words: ReadonlySet<string>; prominence: number }[]
  weights: ReadonlyMap<string, number>
}

/** Read once for a catalog: our phrases, log line and title of the films that have phrases. */
export function plotsOf(films: readonly CatalogFilm[]): Plots {
  const told = films.flatMap((film, row) => {
    const plot = plots.get(film.slug)
    if (plot === undefined) return []
    const words = new Set(wordsOf(`${plot} ${film.logline} ${film.title}`))
    return [{ row, words, prominence: film.prominence }]
  })
  const counts = new Map<string, number>()
  for (const { words } of told) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log((1 + told.length) / count)]))
  return { films: told, weights }
}

/** What a word no plot has weighs: it may be what the film is not. */
const UNKNOWN = 3
/** Words of a query looked at. */
const MOST_WORDS = 16
const FEWEST = 2
const LEAST_SHARE = 0.55
/** Films this near to the best are found beside it. */
const BESIDE = 0.85
const MOST_FOUND = 6

type Meant = { row: number; share: number; matched: number; isWhole: boolean }

/**
 * Films a query tells the plot of, best first: at least two of its telling words are in what we say of the film, and more
 * than half of their weight. O(told films · words).
 */
export function plotsMeant({ films, weights }: Plots, query: string): Meant[] {
  const words = wordsOf(query).slice(0, MOST_WORDS)
  if (words.length < FEWEST) return []
  const whole = words.reduce((sum, word) => sum + (weights.get(word) ?? UNKNOWN), 0)
  const found = films.flatMap(({ row, words: own, prominence }) => {
    const matched = words.filter((word) => own.has(word))
    const share = matched.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) / whole
    if (matched.length < FEWEST || share < LEAST_SHARE) return []
    return [{ row, share, matched: matched.length, isWhole: matched.length === words.length, prominence }]
  })
  found.sort((a, b) => b.share - a.share || b.prominence - a.prominence)
  const best = found[0]?.share ?? 0
  return found.filter(({ share }) => share >= best * BESIDE).slice(0, MOST_FOUND)
}
