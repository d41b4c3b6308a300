import { describe, expect, it } from 'vitest'
import { filmData, goodAnswer } from '../../../testing/enrichment'
import { readAnswer } from './read-answer'

const read = (answer: object | string, data = filmData(), wasCut = false) =>
  readAnswer(typeof answer === 'string' ? answer : JSON.stringify(answer), data, wasCut)
const proposalOf = (answer: object | string, data = filmData()) => {
  const result = read(answer, data)
  if (result.kind === 'fault') throw new Error(result.fault)
  return result.proposal
}

describe('a good answer', () => {
  it('is kept whole, in the form the catalog uses', () => {
    expect(proposalOf(goodAnswer)).toEqual({
      ...goodAnswer,
      tags: ['harbour', 'ice'],
      kindred: [{ filmId: 8, because: 'men who work instead of speaking' }],
      dropped: [],
    })
  })

  it('is found inside a code fence and behind thinking aloud', () => {
    const json = JSON.stringify(goodAnswer)
    for (const reply of [`\`\`\`json\n${json}\n\`\`\``, `Let me think.\n${json}\nThere.`])
      expect(proposalOf(reply).moods).toEqual(['contemplative'])
  })

  it('may lack lists, and have numbers written as words', () => {
    const { text } = goodAnswer
    expect(proposalOf({ text, kindred: [{ film: '9', because: 'both cross ice by night' }, 'x', null] })).toMatchObject(
      {
        tags: [],
        moods: [],
        kindred: [{ filmId: 9, because: 'both cross ice by night' }],
      },
    )
  })
})

describe('what is left out, and said so', () => {
  it('words outside the vocabulary; labels are read as their ids', () => {
    const { moods, themes, dropped } = proposalOf({
      ...goodAnswer,
      moods: ['Full of dread', 'gloopy', 'mood:eerie'],
      themes: ['waiting for buses'],
    })
    expect([moods, themes]).toEqual([['dread', 'eerie'], []])
    expect(dropped).toEqual([
      'mood “gloopy”: not in the vocabulary',
      'theme “waiting for buses”: not in the vocabulary',
    ])
  })

  it('more than there is room for; what the film has already is no news', () => {
    const { moods, dropped } = proposalOf({ ...goodAnswer, moods: ['tender', 'eerie', 'bleak', 'cosy', 'eerie'] })
    expect(moods).toEqual(['eerie', 'bleak'])
    expect(dropped).toEqual(['mood “cosy”: the film has as many as the catalog takes'])
  })

  it('kindred films that were not offered, and reasons that are too short, too long or the same', () => {
    const because = 'both cross ice by night'
    const { kindred, dropped } = proposalOf({
      ...goodAnswer,
      kindred: [
        { film: 999, because },
        { film: 8, because: 'ice' },
        { film: 9, because: 'x'.repeat(111) },
        { film: 9, because },
        { film: 10, because },
      ],
    })
    expect(kindred).toEqual([{ filmId: 9, because }])
    expect(dropped.map((line) => line.slice(0, 12))).toEqual([
      'kindred 999:',
      'kindred 8: i',
      'kindred 9: i',
      'kindred 10: ',
    ])
  })

  it('markup, links, emoji and hidden characters', () => {
    const text =
      '**Somebody** silent <b>takes</b> a vessel through [frozen](https://example.org) water at night. 🚢\u200b'
    expect(proposalOf({ ...goodAnswer, text, tags: ['<i>Ice</i>', '#harbour', '🚢'] })).toMatchObject({
      text: 'Somebody silent takes a vessel through frozen water at night.',
      tags: ['ice', 'harbour'],
    })
  })

  it('text beyond the limit, cut after a whole sentence', () => {
    const sentence = 'Somebody silent takes a vessel through frozen water. '
    const { text } = proposalOf({ ...goodAnswer, text: sentence.repeat(40) })
    expect(text.length).toBeLessThanOrEqual(700)
    expect(text.endsWith('frozen water.')).toBe(true)
  })
})

describe('a broken answer', () => {
  it.each([
    ['', false, 'empty'],
    ['Certainly. Here is what I think of this film.', false, 'prose'],
    [JSON.stringify(goodAnswer).slice(0, 80), true, 'cut'],
    [JSON.stringify(goodAnswer).slice(0, 80), false, 'cut'],
    ['{"text": 5}', false, 'wrong-shape'],
    ['{"films": []}', false, 'wrong-shape'],
    [JSON.stringify({ ...goodAnswer, text: 'Good.' }), false, 'too-short'],
  ])('%j is named for what it is', (reply, wasCut, fault) => {
    expect(read(reply, filmData(), wasCut)).toEqual({ kind: 'fault', fault })
  })

  it('repeats a log line: that of the film, or of a neighbour', () => {
    const copied = 'There is a harbour pilot who has not spoken for a year, and he is asked for one more thing.'
    expect(read({ ...goodAnswer, text: copied })).toEqual({ kind: 'fault', fault: 'copied' })
    const neighbour = { id: 8, title: 'Film 8', year: 1990, moods: [], themes: [], logline: goodAnswer.text }
    expect(read(goodAnswer, filmData({ neighbours: [neighbour] }))).toEqual({ kind: 'fault', fault: 'copied' })
  })
})
