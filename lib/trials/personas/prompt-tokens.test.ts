import { readFileSync } from 'node:fs'
import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { expect, test } from 'vitest'
import { readCatalog } from '../../catalog/read-catalog'
import type { Engine } from '../../engine/get-engine'
import { type FilmFeedback, noFeedback } from '../../feedback/schema'
import { assembleSlate } from '../../prompts/person/assemble'
import { promptVariables } from '../../prompts/person/variables'
import { promptOf } from '../../prompts/prompts'
import { renderInstructions } from '../../prompts/render'
import { type RecommendationContext, rankFor, rankRequest } from '../../recommendations/context/context'
import { factsOf, promptSubject } from '../../recommendations/prompt-subject'
import { rankConfigFor } from '../../recommender/config/rank-config'
import { sampleIds, samplePerson } from '../samples'
import { contextOf } from './persona-context'
import { personas } from './schema'
import { shippedCatalogOf } from './shipped-catalog'

const MOST_TOKENS = 3_000
const PEOPLE = 10
const people = personas.parse(JSON.parse(readFileSync('lib/trials/personas/tuning.json', 'utf8')))
const shipped = shippedCatalogOf(readCatalog('prisma/catalog').films)
const engine: Engine = { models: {}, config: rankConfigFor({}), artefactId: null, recommender: 'local' }
const prompt = promptOf('SLATE')

/** Tokens of the whole request for a list of eight, as o200k counts them, with every film that may be moved. */
function tokensOf(context: RecommendationContext, moves: number): number {
  const list = rankFor(context, rankRequest(context, { excluded: [], limit: 24, seed: 1 }))
  const facts = factsOf(
    context,
    list.map(({ filmId }) => filmId),
  )
  const subject = promptSubject(context, 1)
  const instructions = renderInstructions(prompt.builtIn.instructions, promptVariables(subject, moves))
  const assembled = assembleSlate(prompt, instructions, subject, list, facts, moves)
  return encode(`${assembled.instructions}\n${assembled.prompt}`).length
}

test('a list of eight takes at most 3,000 tokens, for ten people, the largest among them, however far films may move', () => {
  const tuned = people.slice(0, PEOPLE - 1).map((person) => contextOf(person, 'ratings', shipped, engine))
  const samples = sampleIds.map((id) => ({ ...samplePerson(id, shipped.catalog, Date.UTC(2026, 10, 1)), engine }))
  const contexts = [...tuned, ...samples]
  expect(contexts.length).toBeGreaterThanOrEqual(PEOPLE)
  const counted = contexts.flatMap((context) => [0, 2, 5].map((moves) => tokensOf(context, moves)))
  console.info(`tokens of a list: ${counted.join(' ')}`)
  expect(Math.max(...counted)).toBeLessThanOrEqual(MOST_TOKENS)
})

test('also for somebody with as much to tell as a prompt takes', () => {
  const [person] = people
  if (!person) throw new Error('nobody to count for')
  const context = contextOf(person, 'ratings', shipped, engine)
  const refused = [...shipped.catalog.films.keys()]
    .slice(0, 900)
    .map((id) => [id, { ...noFeedback, rating: 1 }] as const)
  const wordy = { ...context, feedback: new Map<number, FilmFeedback>(refused) }
  const list = rankFor(context, rankRequest(context, { excluded: [], limit: 24, seed: 1 }))
  const facts = factsOf(
    context,
    list.map(({ filmId }) => filmId),
  )
  const subject = promptSubject(wordy, 1)
  const films = [...shipped.catalog.films.values()]
  const large = {
    ...subject,
    person: { ...subject.person, avoid: ['gore', 'suicide', 'animal-harm', 'child-harm'] },
    interests: Array.from({ length: 40 }, (_, place) => ({
      facet: `words:${place}`,
      label: `quiet films about people who work with their hands and say little, number ${place}`,
      strength: 2,
      stated: true,
    })),
    evidence: [
      ...subject.evidence,
      ...films.slice(0, 60).map((film) => ({ ...film, stars: 5, how: 'rated' as const })),
    ],
  }
  // Each film rests on four others of the person's, with words of the catalog.
  const tied = list.map((candidate, place) => ({
    ...candidate,
    contributions: [0, 1, 2, 3].map((at) => ({
      kind: 'collaborative' as const,
      filmId: large.evidence[(place * 4 + at) % large.evidence.length]?.id ?? 0,
      amount: 1,
    })),
  }))
  const instructions = renderInstructions(prompt.builtIn.instructions, promptVariables(large, 5))
  const assembled = assembleSlate(prompt, instructions, large, tied, facts, 5)
  const tokens = encode(`${assembled.instructions}\n${assembled.prompt}`).length
  console.info(`tokens of the largest list: ${tokens}`)
  expect(tokens).toBeLessThanOrEqual(MOST_TOKENS)
})

test('the README names what a list takes, and a context that holds it', () => {
  const named = /a list takes at most ([\d,]+) tokens in and ([\d,]+) out: give it a context of ([\d,]+)/
  const [most = 0, out = 0, context = 0] = (named.exec(readFileSync('README.md', 'utf8')) ?? [])
    .slice(1)
    .map((figure) => Number(figure.replace(',', '')))
  expect([most, out]).toEqual([MOST_TOKENS, prompt.builtIn.maxTokens])
  expect(context).toBeGreaterThanOrEqual(most + out)
})
