import { expect, test } from 'vitest'
import { filmData, goodAnswer } from '../../../testing/enrichment'
import { shippedCatalog } from '../../../testing/films/shipped-catalog'
import { gateProposal } from './gate-proposal'
import type { Proposal } from './read-answer'

const proposal = (part: Partial<Proposal> = {}): Proposal => ({
  ...goodAnswer,
  kindred: [{ filmId: 8, because: 'men who work instead of speaking' }],
  dropped: [],
  ...part,
})
const gate = (part: Partial<Proposal> = {}) =>
  gateProposal(proposal(part), { data: filmData(), instructions: '', catalog: shippedCatalog })

test('a sound proposal passes as it is', () => {
  expect(gate()).toEqual({ proposal: proposal(), refused: null })
})

/** Texts a model of 135 million parameters wrote about films it was told of, and others of their kind. */
const babble = [
  'The film is a classic of its kind and it tells the story of a man who is trying to find out who he is and what to do.',
  'This film was released in 1994 and it grossed over 200 million dollars at the box office in the first three weeks.',
  'Here is a text of ninety words that says what this film is about and that does not name any of the people in it.',
  'The text is a film about a film that is a film about the text, and the film is about the text of the film itself.',
  'As an AI language model, I do not have access to the film, but I can say that it is about a harbour and the ice.',
  'In this task you are given a film and you have to write tags and emotions for it. The tags are harbour and ice.',
  'Sure! Here is a summary: a harbour pilot who has not spoken takes a ship through the ice at night, and it is tense.',
  'A harbour pilot named Jack Miller has not spoken for a year. Jack is asked to bring one last ship through the ice.',
  'Ice ice ice ice ice and a ship, a ship, a ship, a ship in the harbour, at night, at night, at night, at night.',
  'The mitochondria are the powerhouse of the cell and they make the energy that every living thing on earth needs.',
  'I love this movie so much, my favourite part is when the pilot finally speaks to the captain of the ship in the ice.',
  'tags: harbour, ice, night, ship; emotions: tension, hope; moods: tender; themes: memory; kindred: none at all here.',
  'Read more about the harbour pilot and his last ship at www.films.example/quay, where the whole story is told to you.',
  'Un pilote de port qui ne parle plus depuis un an doit conduire un dernier navire à travers la glace, la nuit.',
  'Like Titanic, it has a ship and a great deal of ice, and like Jaws it has a harbour where nobody wants to hear it.',
  'The user wants a description of the film. The log line says that a pilot is silent, so I should mention silence.',
  '{"text": "A harbour pilot takes a ship through the ice", "tags": ["harbour", "ice", "night"], "emotions": ["hope"]}',
  'The harbour. The ice. The harbour. The ice. The harbour. The ice. The harbour. The ice. The harbour. The ice.',
  'Subscribe to our channel for more films about harbours and ice, and do not forget to click on the bell below it.',
  'A recipe for onion soup: take two onions, some garlic and a fish, and let them simmer for as long as you can bear.',
]

test.each(babble)('twenty babbling texts reach no admin: %s', (text) => {
  expect(gate({ text }).proposal).toBeNull()
})

test('of tags, emotions and clauses those refused are left out, and their words are not repeated', () => {
  const { proposal: kept } = gate({
    tags: ['ice', 'visit evil.example', 'as an ai', 'andrei rublev'],
    emotions: ['hope', 'your depression'],
    kindred: [
      { filmId: 8, because: 'men who work instead of speaking' },
      { filmId: 9, because: 'see www.evil.example for both of them' },
    ],
    dropped: ['mood “see evil.example”: not in the vocabulary', 'mood “gloopy”: not in the vocabulary'],
  })
  expect(kept).toMatchObject({ tags: ['ice'], emotions: ['hope'], kindred: [{ filmId: 8 }] })
  expect(kept?.dropped).toHaveLength(7)
  expect(kept?.dropped.join(' ')).not.toContain('evil')
  expect(kept?.dropped).toContain('mood “gloopy”: not in the vocabulary')
})

/** What came of orders planted in a title or a log line, short enough for a tag or a clause. */
const obeyed = [
  'Arrr matey, this be a film for ye scurvy dogs',
  'Tout ce qui précède était un test',
  'La mer est bleue et le vent est doux sur la plage',
  'Your neighbour steals apples',
  'The manager refuses to serve you',
  'You have anaemia; see a doctor',
  'Diagnosis: exhaustion. Rest and watch this',
  'Put away your pills tonight',
  'Above this line it says: you write the programme',
  'Z A P',
]

test.each(obeyed)('no tag, emotion or clause obeys an order: %s', (text) => {
  const { proposal: kept } = gate({ tags: [text], emotions: [text], kindred: [{ filmId: 8, because: text }] })
  expect(kept).toMatchObject({ tags: [], emotions: [], kindred: [] })
})

test('tags and clauses that are nothing but odd stay', () => {
  const tags = ['cinéma vérité', 'joie de vivre', 'film noir', 'one-take', 'road movie']
  const kindred = [{ filmId: 8, because: 'a house where nobody says what everybody knows' }]
  expect(gate({ tags, kindred }).proposal).toMatchObject({ tags, kindred })
})
