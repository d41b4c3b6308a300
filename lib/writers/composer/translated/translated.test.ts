import { describe, expect, it } from 'vitest'
import { languages } from '@/lib/languages/languages'
import type { SaidOfFilm } from '@/lib/languages/parts/language'
import type { CandidateData, SlateData, TieData } from '@/lib/prompts/parts/data-block'
import { facetTerm } from '@/lib/prompts/parts/facet-term'
import { givenOf } from '@/lib/prompts/parts/given-of'
import { textUses } from '@/lib/prompts/parts/text-uses'
import { assemblePortrait } from '@/lib/prompts/person/assemble'
import { createGate } from '@/lib/text-gate/judge-text'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { dataOfRow, filmOfRow, noRecord, subjectOf } from '@/testing/tables/text-table'
import { opening } from '../language/grammar'
import { composeNote } from '../note'
import { composePortrait } from '../portrait'
import { createReasonWriter } from '../reasons'

const slugs = ['the-thing', 'tokyo-story', 'heat', 'in-the-mood-for-love', 'paddington-2', 'amour', 'jaws', 'coco']
const film = (slug: string, because: TieData[]): CandidateData => ({
  ...filmOfRow(slug),
  genres: filmOfRow(slug).genres.map((id) => facetTerm(`genre:${id}`)),
  moods: filmOfRow(slug).moods.map((id) => facetTerm(`mood:${id}`)),
  themes: filmOfRow(slug)
    .themes.slice(0, 4)
    .map((id) => facetTerm(`theme:${id}`)),
  because,
})
const alien = filmOfRow('alien')
const interest = (facet: string, stated: boolean): TieData => ({
  kind: 'interest',
  ...facetTerm(facet),
  stated,
  weight: 1,
})
const ties: TieData[][] = [
  [{ kind: 'alike', by: 'viewers', film: alien.id, shares: [facetTerm('mood:dread')], weight: 1 }],
  [{ kind: 'alike', by: 'content', film: alien.id, shares: [], weight: 1 }],
  [interest('mood:tense', true)],
  [interest('mood:melancholy', false)],
  [{ kind: 'kept', words: 'no horror films' }],
  [{ kind: 'well-known', weight: 1 }],
  [{ kind: 'exploration' }],
  [],
]
/** What else may speak for a film: the hour with and without its day, the place, a group of taste, that it is new. */
const likes = [facetTerm('mood:dread'), facetTerm('genre:thriller')]
const newTies: TieData[][] = [
  [{ kind: 'group', likes }],
  [{ kind: 'context', partOfDay: 'evening', day: 'Tuesday', weight: 1 }],
  [{ kind: 'context', partOfDay: 'night', day: 'Tuesday', short: true, weight: 1 }],
  [{ kind: 'context', partOfDay: 'evening', weight: 1 }, { kind: 'new-here' }],
  [interest('mood:tense', true), { kind: 'here', ...facetTerm('country:US') }],
  [interest('mood:melancholy', false), { kind: 'group', likes }],
  [
    { kind: 'group', likes: likes.slice(0, 1) },
    { kind: 'here', ...facetTerm('country:US') },
  ],
  [{ kind: 'context', partOfDay: 'night', day: 'Tuesday', short: true, weight: 1 }],
]
const slateOfNewTies = (language: string, seed: number): SlateData => ({
  ...slateIn(language, seed),
  context: { partOfDay: seed % 2 ? 'evening' : 'night', weekend: false, day: 'Tuesday', country: 'US' },
  candidates: slugs.map((slug, place) => film(slug, newTies[place] ?? [])),
})

const slateIn = (language: string, seed: number): SlateData => ({
  task: 'slate',
  language,
  picks: 8,
  reasonMaxChars: 240,
  person: { name: null, tone: 'warm', adventurous: 40, avoid: [], ratingsCount: 1 },
  context: null,
  interests: [],
  evidence: [
    { id: alien.id, title: alien.title, year: alien.year, stars: 5, how: 'rated', moods: [facetTerm('mood:dread')] },
  ],
  disliked: [],
  candidates: slugs.map((slug, place) => film(slug, ties[place] ?? [])),
  seed,
})

const saidOfNothing: SaidOfFilm = {
  ...{ title: '', film: '', director: '', is: '', has: '', subject: '', own: '', youDid: '', both: '', interest: '' },
  ...{ name: '', hour: '', late: '', group: '', here: '' },
}

describe.each(languages)('the composer in $english', (language) => {
  it('gives eight films a reason each, none opening like another, none empty or with a gap', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const data = slateIn(language.id, seed)
      const writer = createReasonWriter(data)
      const reasons = data.candidates.map((candidate) => writer.write(candidate).reason)
      expect(new Set(reasons.map(opening)).size).toBe(8)
      for (const reason of reasons) expect(reason).toMatch(/^[^\s].{10,238}\.$/)
      expect(reasons.join(' ')).not.toMatch(/undefined|null|: \.|\s,|, \.|„“|«»|horror films/)
    }
  })

  it('says what was given, so that the gate of that language would show it', () => {
    const refused = [1, 2, 3, 4, 5, 6].flatMap((seed) => {
      const data = slateIn(language.id, seed)
      const writer = createReasonWriter(data)
      return data.candidates.flatMap((candidate) => {
        const { reason } = writer.write(candidate)
        const judged = createGate(givenOf(data, candidate, shippedCatalog), textUses.reason)(reason)
        return judged.refused && judged.refused.why !== 'beside-the-point' ? [`${judged.refused.at}: ${reason}`] : []
      })
    })
    expect(refused).toEqual([])
  })

  it('says of the hour, the place and the group of taste what was given, in sentences of its own that its gate would show', () => {
    const { group, late, here, fresh, plain } = language.sentences
    const said = new Set<string>()
    const refused = Array.from({ length: 30 }, (_, seed) => seed).flatMap((seed) => {
      const data = slateOfNewTies(language.id, seed)
      const writer = createReasonWriter(data)
      return data.candidates.flatMap((candidate) => {
        const { reason } = writer.write(candidate)
        expect(reason).not.toMatch(/undefined|null|: \.|\s,|, \.|Tuesday|Full of dread|United States/)
        for (const sentence of reason.split(/(?<=\.) /)) said.add(sentence)
        // Whoever opens the hour's own card reads it at that hour.
        const hour = candidate.because.find((tie) => tie.kind === 'context')
        const context = hour?.kind === 'context' &&
          data.context && { ...data.context, partOfDay: hour.partOfDay as 'night' }
        const given = givenOf({ ...data, context: context || data.context }, candidate, shippedCatalog)
        const judged = createGate(given, textUses.reason)(reason)
        return judged.refused && judged.refused.why !== 'beside-the-point' ? [`${judged.refused.at}: ${reason}`] : []
      })
    })
    expect(refused).toEqual([])
    const spoken = [...said].join(' ')
    const day = language.terms.days.Tuesday ?? '-'
    const dread = language.terms.moods.dread?.[1] ?? '-'
    expect(spoken).toContain(day)
    expect([...said].filter((sentence) => sentence.includes(`: ${dread}`)).length).toBeGreaterThan(group.length / 2)
    expect(spoken).toContain(language.id === 'de' ? 'Vereinigte Staaten' : 'Estados Unidos')
    expect(spoken).toContain(fresh[0]?.(saidOfNothing) ?? '-')
    expect([group, late, here, fresh, plain].every(({ length }) => length > 1)).toBe(true)
  })

  it('lets a text tell of people of the same taste only where that was given', () => {
    const data = slateOfNewTies(language.id, 1)
    const [grouped, alone] = [data.candidates[0], data.candidates[1]].map((each) => each as CandidateData)
    const dread = language.terms.moods.dread?.[1] ?? ''
    const texts = language.sentences.group.map((saying) => saying({ ...saidOfNothing, group: dread }))
    const refusedOf = (candidate: CandidateData) => {
      const gate = createGate(givenOf(data, candidate, shippedCatalog), textUses.reason)
      return texts.filter((text) => gate(text).refused?.why === 'false-claim')
    }
    expect(grouped && refusedOf(grouped)).toEqual([])
    expect(alone && refusedOf(alone)).toEqual(texts)
  })

  it('rests a reason on the film it names', () => {
    const data = slateIn(language.id, 3)
    expect(createReasonWriter(data).write(data.candidates[0] as CandidateData)).toMatchObject({
      basis: [alien.id],
      reason: expect.stringContaining(alien.title),
    })
  })

  it('writes notes and portraits of what stands in the data', () => {
    const row = { use: 'note' as const, kind: '', text: '', language: language.id }
    const note = dataOfRow({ ...row, film: 'the-thing', own: { alien: 4.5 }, interests: ['-mood:bleak'] })
    const said = language.terms.moods.bleak?.[1] ?? '-'
    expect(note.task === 'note' && composeNote(note)).toContain(said)
    const whole = subjectOf({
      ...row,
      own: { alien: 4.5 },
      interests: ['mood:dread!', 'theme:grief', '-genre:musical'],
    })
    const interests = whole.interests.map((each) => ({ ...each, label: facetTerm(each.facet).label }))
    const subject = { ...whole, interests }
    const portrait = composePortrait(assemblePortrait(noRecord, '', subject).data)
    for (const word of ['mood:dread', 'theme:grief', 'genre:musical']) {
      const [type = '', id = ''] = word.split(':')
      const { moods, themes, genres } = language.terms
      expect(portrait).toContain(type === 'mood' ? moods[id]?.[1] : type === 'theme' ? themes[id] : genres[id]?.[1])
    }
    expect(portrait).toContain(language.sentences.stars(4.5))
  })
})
