import { z } from 'zod'
import type { CandidateData, TieData } from '../../prompts/parts/data-block'
import { givenOf } from '../../prompts/parts/given-of'
import { textUses } from '../../prompts/parts/text-uses'
import { assembleSlate } from '../../prompts/person/assemble'
import { promptOf } from '../../prompts/prompts'
import { rankFor, rankRequest } from '../../recommendations/context/context'
import { factsOf, promptSubject } from '../../recommendations/prompt-subject'
import { ratingTask } from '../../recommender/evaluation/tasks/rating-task'
import type { TaskResult, TaskRow } from '../../recommender/evaluation/tasks/task-result'
import { seededRandom, shuffled } from '../../recommender/matrix/random'
import { createGate } from '../../text-gate/judge-text'
import { leadingReason } from '../../writers/composer/language/leading-reason'
import { createReasonWriter } from '../../writers/composer/reasons'
import { askAll, columnsOf } from './ask-task'
import type { TaskOptions } from './star-and-list-tasks'
import { contextOfRatings, type TaskWorld } from './world'

const SLATE = 8
/** What the gate objects to because it is untrue, and not only out of tune. */
const UNTRUE = /name|number|fact|title/

const reasonAnswer = z.object({
  reasons: z.array(z.object({ id: z.number().int(), reason: z.string().max(600) })).max(12),
})

/** Reasons of a list: held against what was given, and against each other. */
export async function reasonsTask(world: TaskWorld, { people, seed, asked }: TaskOptions): Promise<TaskResult> {
  const random = seededRandom(seed)
  const lists = ratingTask(world.set, people, seed).questions.map(({ known }) => listFor(world, known, seed))
  type List = (typeof lists)[number]
  const judged = (list: List, texts: ReadonlyMap<number, string>) => judgeReasons(list, texts)
  const row = (name: string, kind: TaskRow['kind'], write: (list: List) => Map<number, string>): TaskRow => ({
    name,
    kind,
    figures: columnsOf(lists.map((list) => judged(list, write(list)))),
  })
  const composed = ({ data, eight }: List) => {
    const writer = createReasonWriter(data)
    return new Map(eight.map(({ candidate }) => [candidate.id, writer.write(candidate).reason]))
  }
  const rows = [
    row('random (the reason of another film)', 'floor', (list) => {
      const texts = [...composed(list).values()]
      const others = shuffled(texts, random)
      return new Map(
        list.eight.map(({ candidate: { id } }, at) => [
          id,
          others[at] === texts[at] ? (others[(at + 1) % texts.length] ?? '') : (others[at] ?? ''),
        ]),
      )
    }),
    row(
      'engine alone (names its heaviest tie)',
      'code',
      ({ eight, titleOf }) =>
        new Map(
          eight.map(({ candidate }) => [
            candidate.id,
            `Because of ${tieName(leadingReason(candidate), titleOf) || 'its standing'}.`,
          ]),
        ),
    ),
    row('composer', 'code', composed),
  ]
  const models = await askAll(asked, lists, {
    of: ({ data, eight }) => ({
      instructions:
        'Write one reason of at most two sentences for each film, for this person: name what ties the film to them most. Say nothing that the data does not say.',
      data: { interests: data.interests, evidence: data.evidence, films: eight.map(({ candidate }) => candidate) },
      answer: reasonAnswer,
      tools: {
        explain: {
          description: 'What ties a film to the person, the heaviest first. Input: its id.',
          run: ({ id }) =>
            (eight.find(({ candidate }) => candidate.id === id)?.candidate.because ?? []).map((tie) =>
              JSON.stringify(tie),
            ),
        },
      },
    }),
    judge: (list, answer) => judged(list, new Map((answer?.reasons ?? []).map(({ id, reason }) => [id, reason]))),
  })
  return {
    task: 'explanation',
    title: `Explanation: lists of eight for ${lists.length} people, whose ratings are known`,
    main: 'grounded',
    rows: [...rows, ...models],
  }
}

function listFor(world: TaskWorld, known: ArrayLike<number>, seed: number) {
  const context = contextOfRatings(world, known)
  const list = rankFor(context, rankRequest(context, { excluded: [], limit: 24, seed }))
  const facts = factsOf(
    context,
    list.map(({ filmId }) => filmId),
  )
  const { data, instructions } = assembleSlate(promptOf('SLATE'), '', promptSubject(context, seed), list, facts, 0)
  const titles = new Map(data.evidence.map(({ id, title }) => [id, title]))
  // A gate knows all that may be said of its film; every row's texts are held against the same one.
  const eight = data.candidates.slice(0, SLATE).map((candidate) => ({
    candidate,
    gate: createGate(givenOf(data, candidate, world.catalog, instructions), textUses.reason),
  }))
  return { data, eight, titleOf: (id: number) => titles.get(id) ?? '' }
}

/** What a reason names where it names this tie. */
function tieName(tie: TieData | null, titleOf: (id: number) => string): string {
  if (!tie) return ''
  if ('film' in tie) return titleOf(tie.film)
  return 'label' in tie ? tie.label : ''
}

function judgeReasons({ eight, titleOf }: ReturnType<typeof listFor>, texts: ReadonlyMap<number, string>) {
  const judged = eight.map(({ candidate, gate }) => {
    const text = texts.get(candidate.id) ?? ''
    const { refused } = gate(text)
    return { text, refused: text === '' ? 'none' : (refused?.why ?? null), named: namesTie(candidate, text, titleOf) }
  })
  const share = (is: (each: (typeof judged)[number]) => boolean) =>
    judged.filter(is).length / Math.max(1, judged.length)
  const openings = new Set(
    judged.filter(({ text }) => text).map(({ text }) => text.toLowerCase().split(/\s+/).slice(0, 3).join(' ')),
  )
  return {
    grounded: share(({ refused }) => refused === null),
    'heaviest tie named': share(({ named }) => named),
    'distinct openings': openings.size / Math.max(1, judged.length),
    'true by code': share(({ refused }) => refused !== 'none' && !UNTRUE.test(refused ?? '')),
  }
}

function namesTie(candidate: CandidateData, text: string, titleOf: (id: number) => string): boolean {
  const name = tieName(leadingReason(candidate), titleOf).toLowerCase()
  return name !== '' && text.toLowerCase().includes(name)
}

const claimsAnswer = z.object({ claims: z.array(z.string().max(200)).max(8) })
const LEAST_NOTES = 5
const MOST_NOTES = 40
const TOP = 3

/** What people wrote of a film in a few claims, each of which a note must say. Null where nobody wrote. */
export async function summariesTask(
  world: TaskWorld,
  { people, seed, asked }: TaskOptions,
): Promise<TaskResult | null> {
  const random = seededRandom(seed)
  const films = shuffled([...world.notes.keys()], random)
    .filter((id) => (world.notes.get(id)?.length ?? 0) >= LEAST_NOTES)
    .slice(0, people)
    .map((id) => ({ id, notes: (world.notes.get(id) ?? []).slice(0, MOST_NOTES), film: world.catalog.films.get(id) }))
  if (films.length < 2) return null
  const top = (notes: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const note of notes) counts.set(note.toLowerCase(), (counts.get(note.toLowerCase()) ?? 0) + 1)
    return [...counts]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, TOP)
      .map(([note]) => note)
  }
  const judge = ({ notes }: (typeof films)[number], claims: readonly string[]) => {
    const said = new Set(notes.flatMap(wordsOf))
    const claimed = claims.filter((claim) => wordsOf(claim).length > 0)
    const traced = claimed.filter((claim) => wordsOf(claim).every((word) => said.has(word)))
    const words = new Set(claims.flatMap(wordsOf))
    const told = top(notes).filter((note) => wordsOf(note).some((word) => words.has(word)))
    return {
      'claims that trace': claimed.length === 0 ? 0 : traced.length / claimed.length,
      'of the three most said': told.length / TOP,
    }
  }
  const row = (name: string, kind: TaskRow['kind'], claims: (at: number) => string[]): TaskRow => ({
    name,
    kind,
    figures: columnsOf(films.map((film, at) => judge(film, claims(at)))),
  })
  const rows = [
    row('random (notes of another film)', 'floor', (at) => top(films[(at + 1) % films.length]?.notes ?? [])),
    row('engine alone (the log line)', 'code', (at) => [films[at]?.film?.logline ?? '']),
    row('composer (the three most said)', 'code', (at) => top(films[at]?.notes ?? [])),
  ]
  const models = await askAll(asked, films, {
    of: ({ notes, film }) => ({
      instructions:
        'Sum up what people wrote of this film in at most five short claims of a few words. Claim nothing that no note says.',
      data: { film: film?.title, notes },
      answer: claimsAnswer,
      tools: { notes: { description: 'The notes that were written most often.', run: () => top(notes) } },
    }),
    judge: (film, answer) => judge(film, answer?.claims ?? []),
  })
  return {
    task: 'summary',
    title: `Review summary: ${films.length} films of which people wrote (tags stand in for reviews)`,
    main: 'claims that trace',
    rows: [...rows, ...models],
  }
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    .filter((word) => !/^(?:the|and|film|movie|with|for|about)$/.test(word))
    .map((word) => word.replace(/(?:ies|es|s|ing|ed)$/, ''))
