import { expect, it } from 'vitest'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { scriptedModel } from '@/testing/scripted/scripted-model'
import type { CatalogFilm } from '../catalog/schema'
import type { TasteData } from '../prompts/parts/data-block'
import { promptOf } from '../prompts/prompts'
import type { RecommendationContext } from '../recommendations/context/context'
import { prepareTaste } from '../recommendations/taste/prepare-taste'
import { readTaste } from '../recommendations/taste/read-taste'
import { writeTaste } from '../recommendations/taste/write-taste'
import { composerModel } from '../writers/resolve-model'
import { madeUpPerson } from './samples'

const taste = (has: (film: CatalogFilm) => boolean, films: number, stars: number) => ({ has, films, stars })
const person = madeUpPerson(
  'lines',
  {
    viewer: { tone: 'PLAIN', adventurous: 40, avoid: [] },
    viewing: null,
    wishes: [],
    tastes: [
      taste((film) => film.themes.includes('heists'), 6, 4.5),
      taste((film) => film.countries.includes('JP') && film.moods.includes('tender'), 8, 5),
      taste((film) => film.genres.includes('western'), 5, 2),
    ],
  },
  shippedCatalog,
  Date.UTC(2030, 0, 1),
)
// Nothing is ranked here, so no engine is asked.
const context = person as RecommendationContext
const prepared = prepareTaste({ key: 'TASTE', ...promptOf('TASTE').builtIn }, context)
if (!prepared) throw new Error('nothing to write')

type Line = Record<string, unknown>
/** What comes of a reply with these lines. */
async function written(reply: (data: TasteData, line: Line) => string) {
  const { model } = scriptedModel((data) => {
    if (data.task !== 'taste') throw new Error('not the prompt of lines')
    const [pair] = data.together
    const line = {
      label: 'Tenderness from Japan',
      kind: 'blend',
      direction: 'towards',
      strength: 'high',
      facets: pair?.shares.map(({ facet }) => facet),
      query: '',
      evidence: pair?.films,
      insight: 'You rate these higher than most, and all of them are tender.',
    }
    return { pieces: [reply(data, line)] }
  })
  const resolved = { model, name: 'gpt', writer: 'MODEL' as const, server: null }
  return writeTaste(prepared as NonNullable<typeof prepared>, { resolved, reservation: null, cause: null })
}

it('keeps what a model writes where it holds, and says who wrote it', async () => {
  const taste = await written((_, line) => JSON.stringify({ summary: 'You come back to tenderness.', lines: [line] }))
  expect(taste).toMatchObject({ servedBy: 'MODEL', summary: 'You come back to tenderness.', dropped: [], fault: null })
  expect(taste.lines).toMatchObject([{ label: 'Tenderness from Japan', heldBack: expect.any(Number) }])
  expect(taste.lines[0]?.eventIds.length).toBeGreaterThanOrEqual(2)
})

it.each<[string, Line, RegExp]>([
  ['films nobody rated', { evidence: [999_999, 999_998] }, /no film of theirs/],
  ['a film that was kept back', { evidence: [prepared.grounds.heldBack[0]?.filmId ?? 0] }, /no film of theirs/],
  ['a facet of its own making', { facets: ['mood:cats'] }, /does not have/],
  ['their faith', { insight: 'You like these films because of your faith in god.' }, /speaks of religion/],
  ['an address', { insight: 'You like these; more of them are at www.example.com today.' }, /gate refused/],
  [
    'a film they never named',
    { insight: 'You like these as much as “The Godfather Part III” by others.' },
    /gate refused/,
  ],
  ['its orders', { label: 'As an AI language model' }, /gate refused/],
])('leaves out a line that rests on, or speaks of, %s', async (_, change, why) => {
  const { lines, dropped } = await written((_, line) =>
    JSON.stringify({ summary: '', lines: [{ ...line, ...change }] }),
  )
  expect(lines).toEqual([])
  expect(dropped).toEqual([expect.stringMatching(why)])
})

it('leaves out a summary that may not be shown, and keeps the lines', async () => {
  const { lines, summary, dropped } = await written((_, line) =>
    JSON.stringify({ summary: 'You are a gay man of faith.', lines: [line] }),
  )
  expect([lines.length, summary, dropped]).toEqual([1, '', [expect.stringMatching(/^the summary: it speaks of/)]])
})

it('puts the composer’s in the place of a reply of which nothing can be read', async () => {
  const taste = await written(() => 'Certainly! You seem to like films a great deal.')
  expect(taste).toMatchObject({ servedBy: 'COMPOSER', fault: 'prose' })
  expect(taste.lines.length).toBeGreaterThan(0)
})

it('of several drafts keeps the one with most lines that hold, and adds up what they cost', async () => {
  const lineOf = (facet: string) => (data: TasteData) => ({
    ...{ label: 'Tenderness from Japan', kind: 'blend', direction: 'towards', strength: 'high', query: '' },
    facets: facet === '' ? data.together[0]?.shares.map((term) => term.facet) : [facet],
    evidence: data.together[0]?.films,
    insight: 'You rate these higher than most, and all of them are tender.',
  })
  const writerOf = (facet: string) => {
    const { model } = scriptedModel((data) => {
      if (data.task !== 'taste') throw new Error('not the prompt of lines')
      const pieces = [JSON.stringify({ summary: '', lines: [lineOf(facet)(data)] })]
      return { pieces, counted: { input: 70, output: 30 } }
    })
    return { resolved: { model, name: 'gpt', writer: 'MODEL' as const, server: null }, reservation: null, cause: null }
  }
  const [cats, tender] = [writerOf('mood:cats'), writerOf('')]
  const { lines, drafts, usage } = await writeTaste(prepared, { ...cats, others: [tender] })
  expect(lines).toMatchObject([{ label: 'Tenderness from Japan' }])
  expect(drafts.map(({ kept, score }) => [kept, score])).toEqual([
    [false, 0],
    [true, 1],
  ])
  expect(usage).toEqual({ inputTokens: 140, outputTokens: 60, estimated: false })
})

it('the composer’s lines hold as they are, whatever is asked of them', async () => {
  const taste = await writeTaste(prepared, { resolved: composerModel(), reservation: null, cause: 'no-model' })
  expect(taste.lines.length).toBeGreaterThan(1)
  for (const { label, insight } of taste.lines) {
    expect([prepared.refusedBy('label', label), prepared.refusedBy('insight', insight)]).toEqual([null, null])
  }
})

it('reads lines out of what models write round them', () => {
  const line =
    '{"label":"**Dread at sea.**","facets":["mood:dread",7],"evidence":["12", 13, "x"],"insight":"You like it."}'
  expect(readTaste(`Sure:\n\`\`\`json\n{"lines":[${line}]}\n\`\`\``)?.lines).toEqual([
    {
      ...{ label: 'Dread at sea', kind: '', direction: '', strength: '', query: '', insight: 'You like it.' },
      facets: ['mood:dread'],
      evidence: [12, 13, -1],
    },
  ])
  expect(readTaste('nothing of the kind')).toBeNull()
})

it('sends notes that may be read, of films it shows and of no film that is kept back', () => {
  const shown = [...prepared.grounds.shown.keys()][0] ?? 0
  const keptBack = prepared.grounds.heldBack[0]?.filmId ?? 0
  const notes = [
    { filmId: keptBack, text: 'kept back' },
    { filmId: shown, text: 'The <b>lamp</b> at the end.\nAgain.' },
  ]
  const { assembled } = prepareTaste(prepared.version, context, [], notes) ?? prepared
  expect(assembled.data.notes).toEqual([{ id: shown, text: 'The <b>lamp</b> at the end. Again.' }])
  expect(assembled.prompt).toContain('The \\u003cb\\u003elamp')
  expect(assembled.prompt).not.toContain('kept back')
  expect(prepared.assembled.prompt).not.toContain('"notes"')
})
