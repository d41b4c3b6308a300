import type { FilmRecord } from '../film-record'
import { agreementWith } from './agreement'
import { coverageOf, missingOf, vocabularyUse } from './coverage'
import type { FactRow } from './facts-tables'
import { checkIds, repeatedIds } from './id-check'
import { kindredGraph, kindredLimits } from './kindred-graph'
import { checkLogLines, logLineLimits } from './log-lines'
import { indexFacts } from './match-facts'
import { notedDisagreements } from './noted-disagreements'
import { peopleCounts, spellings } from './people'

/** What the command prints, and whether anything is left to mend. */
export type Report = { lines: string[]; open: number }

const COVERED_COMPLETELY = 500
const BEST_KNOWN = 700

const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`)
const counts = (list: readonly [string, number][], most = list.length) =>
  list
    .slice(0, most)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
const named = (title: string, list: readonly string[]) => (list.length > 0 ? [`  ${title}: ${list.join(', ')}`] : [])

export function coverageReport(films: readonly FilmRecord[]): Report {
  const spans = coverageOf(films)
  const lines = [
    `Films: ${spans.films}, ${spans.years[0]} to ${spans.years[1]}`,
    `  since 2015: ${spans.since2015}; beyond the English language: ${spans.beyondEnglish} from ${spans.beyondEnglishCountries} countries`,
    `  documentaries ${spans.documentaries}, animation ${spans.animation}, without dialogue ${spans.silent}, under 45 minutes ${spans.short}`,
    `  decades: ${counts(spans.decades)}`,
    `  countries (${spans.countries.length}): ${counts(spans.countries)}`,
    `  languages (${spans.languages.length}): ${counts(spans.languages)}`,
    `  genres: ${counts(spans.genres)}`,
  ]
  return { lines, open: 0 }
}

export function peopleReport(films: readonly FilmRecord[]): Report {
  const { people, writers, withoutWriters } = peopleCounts(films)
  const spelled = spellings(films)
  return {
    lines: [
      `People: ${people}, ${writers} of them writers; films without a writer: ${withoutWriters.length}`,
      ...named('without', withoutWriters),
      ...named('spelled in two ways', spelled),
    ],
    open: spelled.length,
  }
}

export function kindredReport(films: readonly FilmRecord[]): Report {
  const graph = kindredGraph(films)
  const [fewest, most] = kindredLimits.links
  const outside = [...graph.outgoing].filter(([, links]) => links < fewest || links > most)
  const incoming = [...graph.incoming].toSorted((a, b) => b[1] - a[1])
  const unasked = incoming.filter(([, links]) => links < kindredLimits.incomingAtLeast)
  const everywhere = incoming.filter(([, links]) => links > kindredLimits.incomingAtMost)
  const detached = graph.pieces.slice(1).flat()
  return {
    lines: [
      `Kindred: ${graph.links} links, ${(graph.links / Math.max(1, films.length)).toFixed(1)} a film, ${percent(graph.mutual, graph.links)} mutual, connected pieces ${graph.pieces.length}`,
      `  incoming: fewest ${incoming.at(-1)?.[1] ?? 0}, most ${counts(incoming, 5)}`,
      `  same director ${percent(graph.sameDirector, graph.links)}, same decade ${percent(graph.sameDecade, graph.links)}, same country ${percent(graph.sameCountry, graph.links)}`,
      ...named(`not ${fewest} to ${most} links`, outside.map(withCount)),
      ...named(`fewer than ${kindredLimits.incomingAtLeast} incoming`, unasked.map(withCount)),
      ...named(`more than ${kindredLimits.incomingAtMost} incoming`, everywhere.map(withCount)),
      ...named('apart from the rest', detached),
      ...named('reasons used twice', graph.repeatedClauses.map(inQuotes)),
    ],
    open: outside.length + unasked.length + everywhere.length + detached.length + graph.repeatedClauses.length,
  }
}

export function wordsReport(films: readonly FilmRecord[]): Report {
  const check = checkLogLines(films)
  const [fewest, most] = logLineLimits.words
  const worn = check.commonOpenings.filter(([, count]) => count > logLineLimits.sameFirstTwo)
  const { shortest, median, longest } = check.words
  const lists = vocabularyUse(films)
  return {
    lines: [
      `Log lines: ${shortest} to ${longest} words, median ${median}; commonest openings: ${counts(check.commonOpenings, 8)}`,
      ...named(
        `not ${fewest} to ${most} words`,
        check.outOfBounds.map(({ slug, words }) => `${slug} (${words})`),
      ),
      ...named(
        'same five opening words',
        check.sameOpening.map((slugs) => slugs.join(' = ')),
      ),
      ...named(`openings used more than ${logLineLimits.sameFirstTwo} times`, worn.map(withCount)),
      ...named('names its own title', check.quotingTitle),
      'Vocabulary:',
      ...lists.flatMap(({ list, terms, rare, common, most }) => [
        `  ${list}: ${terms} terms; most used ${counts(most)}`,
        ...named('  on fewer than three films', rare.map(withCount)),
        ...named('  on more than a quarter of the films', common.map(withCount)),
      ]),
    ],
    open: check.outOfBounds.length + check.sameOpening.length + worn.length + check.quotingTitle.length,
  }
}

export function factsReport(films: readonly FilmRecord[], rows: readonly FactRow[]): Report {
  const index = indexFacts(rows)
  const agreement = agreementWith(index, films)
  const isNoted = (slug: string, field: string) =>
    notedDisagreements.some((noted) => noted.slug === slug && noted.field === field)
  const open = agreement.disagreements.filter(({ slug, field }) => !isNoted(slug, field))
  const ids = checkIds(index, films).filter(({ slug, id }) => !isNoted(slug, id))
  const bestKnown = rows.filter((row) => row.table === 'film-facts').slice(0, BEST_KNOWN)
  const missing = missingOf(films, bestKnown, COVERED_COMPLETELY)
  const covered = bestKnown.length - missingOf(films, bestKnown, BEST_KNOWN).length
  const share = (field: 'year' | 'director' | 'runtime') =>
    `${field} ${percent(agreement[field].agreed, agreement[field].compared)} of ${agreement[field].compared}`
  return {
    lines: [
      `Facts: ${agreement.matched} films are in the tables; agreement on ${share('year')}, ${share('director')}, ${share('runtime')}`,
      `  ${agreement.disagreements.length - open.length} disagreements noted in favour of ours, ${open.length} open`,
      ...open.map(({ slug, field, ours, theirs, table }) => `  ${slug}: ${field}: ours ${ours}, ${table} ${theirs}`),
      `  ids: IMDb on ${films.filter((film) => film.ids.imdb).length} films, MovieLens on ${films.filter((film) => film.ids.movieLens).length}; ${ids.length} open`,
      ...ids.map(({ slug, id, problem, ours, theirs }) => `  ${slug}: ${id}: ${ours} ${problem}: ${theirs}`),
      `  of the best-known ${bestKnown.length}: ${covered}`,
      ...named('one id on two films', repeatedIds(films)),
      ...named(
        `missing of the best-known ${COVERED_COMPLETELY}`,
        missing.map((row) => row.titles[0] ?? ''),
      ),
    ],
    open: open.length + ids.length + repeatedIds(films).length + missing.length,
  }
}

const withCount = ([name, count]: readonly [string, number]) => `${name} (${count})`
const inQuotes = (text: string) => `"${text}"`
