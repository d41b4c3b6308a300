import { tool } from 'ai'
import { z } from 'zod'
import { say } from '@/domains/words'
import { facetLabel } from '../../catalog/facets'
import type { CatalogFilm } from '../../catalog/schema'
import { namesOf } from '../../profile/views/interest-views'
import { starsPredictor } from '../../recommendations/stars/predicted-stars'
import { similarFilms } from '../../recommender/rank/similar-films'
import type { Facet } from '../../recommender/types'
import type { Wish } from '../../wishes/schema'
import type { Asker } from '../ask-request'
import { facetedFilm } from '../parts/faceted-film'
import { eachText } from '../parts/part-text'
import { wishParts } from '../parts/wish-parts'
import { pickFilms } from '../pick-films'
import { type Correction, correctedWish, correctionAnswer } from './corrected-wish'
import type { Plan } from './plans'

/** A tool answers with so many rows at most, and a row has so many letters (some 40 tokens). */
export const MOST_ROWS = 12
export const ROW_LETTERS = 160
export const MOST_CALLS = 8

/** One call as the page tells of it: what was asked about, in words, and the rows that came back. */
export type ToolCall = { tool: ToolName; about: string; rows: string[] }
export type ToolName = 'search' | 'candidates' | 'similar' | 'predict' | 'evidence' | 'explain' | 'summarise'
export type ToolsInput = {
  asker: Asker
  wish: Wish
  search: (text: string) => Promise<readonly CatalogFilm[]>
  texts: ReadonlyMap<number, string>
  /** What code prepared to choose from; the answer may name one by its place. */
  plans?: readonly Plan[]
  /** Whether what the grammar read may be taken off: once it was measured that it helps. */
  mayCorrect?: boolean
}

/** How the work ends: what was read, what was wrong, and which of the plans it shall be. */
export const agentAnswer = correctionAnswer.extend({ plan: z.number().int().min(0).max(2).optional() })

const reading = z.object({ way: z.string().max(20), id: z.string().max(60) })
const readings = z.object({ readings: z.array(reading).max(8) })
const filmId = z.object({ id: z.number().int() })

/**
 * What a model may ask of the engine while it reads a wish: no SQL, no web, no writes. Every answer is short rows; films
 * are named by id, and only ids that came back in this turn may be asked about.
 */
export function createTools({ asker, wish, search, texts }: ToolsInput) {
  const { catalog, engine, context } = asker
  const calls: ToolCall[] = []
  const known = new Set(wish.like.flatMap((slug) => catalog.bySlug(slug)?.id ?? []))
  const corrected = ({ readings: each }: z.infer<typeof readings>) =>
    correctedWish(wish, { readings: each as Correction['readings'] }, false)
  const readingsText = (input: z.infer<typeof readings>) =>
    eachText(corrected(input).added, namesOf(catalog)) || 'the wish as it stands'
  const rowOf = (film: CatalogFilm, more = '') => {
    known.add(film.id)
    return `${film.id} ${film.title} (${film.year}) ${film.genres.join(' ')} ${more}`.slice(0, ROW_LETTERS).trim()
  }
  /** Runs one call within the limits, and takes note of it. */
  const counted =
    <Input>(tool: ToolName, about: (input: Input) => string, run: (input: Input) => string[] | Promise<string[]>) =>
    async (input: Input): Promise<string[]> => {
      if (calls.length >= MOST_CALLS) return ['No more calls: answer now.']
      const call: ToolCall = { tool, about: about(input).slice(0, ROW_LETTERS), rows: [] }
      calls.push(call)
      call.rows = (await run(input)).slice(0, MOST_ROWS).map((row) => row.slice(0, ROW_LETTERS))
      return call.rows
    }
  /** A film that a tool has named in this turn. */
  const filmOf = (id: number) => (known.has(id) ? catalog.films.get(id) : undefined)
  const titleOf = (id: number) => filmOf(id)?.title ?? 'a film no tool has named'
  const aboutFilm = (tool: ToolName, tell: (film: CatalogFilm) => string[]) =>
    counted(
      tool,
      ({ id }: z.infer<typeof filmId>) => titleOf(id),
      ({ id }) => {
        const film = filmOf(id)
        return film ? tell(film) : ['No tool has named this id.']
      },
    )

  return {
    calls,
    tools: {
      search: tool({
        description: say('Films for some words: titles, names, kinds.'),
        inputSchema: z.object({ text: z.string().max(120) }),
        execute: counted(
          'search',
          ({ text }: { text: string }) => text,
          async ({ text }) => (await search(text)).map((film) => rowOf(film)),
        ),
      }),
      candidates: tool({
        description: say(
          'How many films the wish has with these readings added, what stands in the way, the best films.',
        ),
        inputSchema: readings,
        execute: counted('candidates', readingsText, (input) => {
          const { films, fits } = pickFilms(asker, corrected(input).wish, [])
          return [
            `${fits.all} are all of it, ${fits.allowed} break no hard part`,
            ...fits.letGo.map(({ parts, films: more }) => {
              const said = parts.flatMap((part) => part.tokens)
              return `without ${said.length > 0 ? said.join(' and ') : 'a rule of their own'}: ${more} more`
            }),
            ...films.map(({ film, misses }) => rowOf(film, misses.length > 0 ? `lacks ${misses.length}` : '')),
          ]
        }),
      }),
      similar: tool({
        description: say('Films most like one film.'),
        inputSchema: filmId,
        execute: aboutFilm('similar', (film) =>
          similarFilms(catalog.index, film.id, MOST_ROWS, engine.models).flatMap(({ filmId: id }) => {
            const other = catalog.films.get(id)
            return other ? [rowOf(other)] : []
          }),
        ),
      }),
      predict: tool({
        description: say('Stars the person would probably give these films.'),
        inputSchema: z.object({ ids: z.array(z.number().int()).max(MOST_ROWS) }),
        execute: counted(
          'predict',
          ({ ids }: { ids: number[] }) => ids.map(titleOf).join(', '),
          ({ ids }) => {
            const stars = starsPredictor(engine.models.rating, context?.feedback ?? new Map())
            return ids.flatMap((id) => (filmOf(id) ? [`${id} ${stars(id)?.toFixed(1) ?? 'not known'}`] : []))
          },
        ),
      }),
      evidence: tool({
        description: say(
          'How many films have a genre, mood, theme or setting, and what the person’s taste says of it.',
        ),
        inputSchema: z.object({ facet: z.string().max(80) }),
        execute: counted(
          'evidence',
          ({ facet }: { facet: string }) => facetLabel(facet, catalog.personName),
          ({ facet }) => {
            const having = [...catalog.films.values()].filter((film) => facetedFilm(film).has(facet as Facet))
            const interest = context?.profile.active.find((each) => each.facet === facet)
            return [
              `${facetLabel(facet, catalog.personName)}: ${having.length} films`,
              interest ? `strength ${interest.strength.toFixed(1)} of -3 to 3` : 'nothing known of their taste for it',
            ]
          },
        ),
      }),
      explain: tool({
        description: say('What makes a film what it is, and the parts of the wish it lacks.'),
        inputSchema: filmId,
        execute: aboutFilm('explain', (film) => {
          const parts = wishParts(wish, catalog, engine.models)
          const tokens = (keeps: boolean) =>
            parts.filter((part) => part.keeps(film) === keeps).flatMap((part) => part.tokens)
          return [
            facetedFilm(film).facets.join(' '),
            `meets ${tokens(true).join(' ') || 'nothing'}`,
            `lacks ${tokens(false).join(' ') || 'nothing'}`,
          ]
        }),
      }),
      summarise: tool({
        description: say('What is written here about a film.'),
        inputSchema: filmId,
        execute: aboutFilm('summarise', (film) => [texts.get(film.id) ?? film.logline]),
      }),
      answer: tool({
        description:
          'Ends the work: what the unread words ask for, in ids of the lists; tokens that are wrong; the number of the plan that is best. Empty lists are a good answer.',
        inputSchema: agentAnswer,
      }),
    },
  }
}
