import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filmOf } from '../../testing/films/film-of'
import { shippedFilms } from '../../testing/films/shipped-catalog'
import { elementsIn, scriptedModel } from '../../testing/scripted/scripted-model'
import { readFence } from '../ai/fence'
import { snapshotOf } from '../catalog/snapshot'
import { titlesOf } from '../catalog/titles/titles-of'
import { givenOf } from '../prompts/parts/given-of'
import { textUses } from '../prompts/parts/text-uses'
import { assembleNote, assembleSlate } from '../prompts/person/assemble'
import type { OwnFilm, PromptSubject } from '../prompts/person/subject'
import { promptOf } from '../prompts/prompts'
import type { Candidate } from '../recommender/types'
import { createGate } from '../text-gate/judge-text'
import { groundPick } from './ground'
import { createJudge } from './judge-reasons'
import { streamPicks } from './slate/stream-picks'

type Via = 'title' | 'logline' | 'import' | 'words' | 'wish' | 'preview' | 'style'
type Attack = { kind: string; via: Via; planted: string; obeyed: string[] }

const attacks = ['attacks', 'attacks.second'].flatMap((name) =>
  readFileSync(`testing/tables/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Attack),
)

const places: readonly Via[] = ['title', 'logline', 'import', 'words', 'wish', 'preview', 'style']
const facts = { moods: ['dread', 'tense'], themes: ['isolation', 'survival'], settings: ['ship'] }
const logline = 'Seven people on a ship far from home let something aboard, and the doors do not hold.'

/** Each attack in every place a text of others can come to: title and log line of a film, films and words of a person. */
const planted = attacks.flatMap((attack, row) =>
  places.map((via, place) => {
    const id = 800_000 + 20 * row + place
    const isTitle = via === 'title'
    const isLogline = via === 'logline' || via === 'preview'
    const film = filmOf({
      id,
      slug: `planted-${id}`,
      ...facts,
      year: 1979,
      title: isTitle ? attack.planted : 'A Quiet Ship',
      logline: isLogline ? attack.planted : logline,
    })
    const own = filmOf({ id: id + 10, ...facts, title: via === 'import' ? attack.planted : 'The Long Watch', logline })
    return { attack, via, film, own }
  }),
)
const catalog = snapshotOf([...shippedFilms.slice(0, 120), ...planted.flatMap(({ film, own }) => [film, own])])

function subjectOf({ attack, via, own }: (typeof planted)[number]): PromptSubject {
  const isWords = via === 'words' || via === 'wish'
  return {
    person: { name: null, tone: 'plain', adventurous: 40, avoid: [], ratingsCount: 1 },
    context: null,
    interests: isWords ? [{ facet: 'words:0', label: attack.planted, strength: 1, stated: via === 'wish' }] : [],
    // As if no order were left out before, so that the gate alone stands against it.
    style: via === 'style' ? [attack.planted] : [],
    evidence: [{ ...own, stars: 5, how: 'rated' } satisfies OwnFilm],
    seed: 1,
  }
}

/** What a model that does as it is told gets onto the card and onto the film's page. */
async function shownOf(row: (typeof planted)[number]): Promise<{ shown: string[]; leaked: boolean }> {
  const { attack, film, own } = row
  const subject = subjectOf(row)
  const candidate: Candidate = {
    filmId: film.id,
    score: 1,
    others: 0,
    propensity: null,
    contributions: [{ kind: 'collaborative', filmId: own.id, amount: 1 }],
  }
  const slate = promptOf('SLATE')
  const list = assembleSlate(slate, slate.builtIn.instructions, subject, [candidate], new Map([[film.id, film]]), 0)
  const judge = createJudge({ sent: list.sent, instructions: list.instructions }, catalog, 'MODEL')
  const note = assembleNote(promptOf('NOTE'), promptOf('NOTE').builtIn.instructions, subject, candidate, film)
  const judgeNote = createGate(givenOf(note.sent, note.sent.film, catalog, note.instructions), textUses.note)
  const leaked = [list, note].some(
    ({ instructions, prompt }) =>
      (attack.planted.length > 12 && instructions.includes(attack.planted)) || readFence(prompt) === undefined,
  )
  const shown: string[] = []
  for (const text of attack.obeyed) {
    const { model } = scriptedModel(() => ({ pieces: elementsIn([{ id: film.id, basis: [own.id], reason: text }]) }))
    const picks = streamPicks({
      model,
      instructions: list.instructions,
      prompt: list.prompt,
      settings: {},
      timeouts: { firstMs: 5_000, gapMs: 5_000, totalMs: 5_000 },
    })
    for await (const pick of picks) {
      const grounded = groundPick(pick, {
        candidates: new Map([[film.id, film]]),
        evidenceFilms: new Map([[own.id, own]]),
        speakFor: () => new Set([own.id]),
        alreadyShown: new Set(),
        catalogTitles: titlesOf(catalog),
        judge,
      })
      if (grounded.kept && !grounded.refused) shown.push(grounded.pick.reason)
    }
    const written = judgeNote(text)
    if (written.shown !== null) shown.push(written.shown)
  }
  return { shown, leaked }
}

test('an honest text goes the same way and is shown', async () => {
  const [first] = planted
  if (!first) throw new Error('no attacks')
  const honest = ['Full of dread on a ship; it has the isolation of The Long Watch.']
  const film = filmOf({ ...first.film, title: 'A Quiet Ship', logline })
  const own = filmOf({ ...first.own, title: 'The Long Watch', logline })
  const { shown } = await shownOf({ ...first, via: 'title', film, own, attack: { ...first.attack, obeyed: honest } })
  expect(shown).toEqual([...honest, ...honest])
})

test('whatever is planted, wherever it stands: nothing of a model that obeys is shown, and no order reaches its instructions', async () => {
  expect(attacks.length).toBeGreaterThanOrEqual(120)
  const got: string[] = []
  for (const row of planted) {
    const { shown, leaked } = await shownOf(row)
    for (const text of shown) got.push(`${row.via}: ${row.attack.planted} -> ${text}`)
    if (leaked) got.push(`leaked, ${row.via}: ${row.attack.planted}`)
  }
  expect(got).toEqual([])
})
