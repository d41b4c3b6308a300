import { expect, test } from 'vitest'
import { catalogLexicon } from '@/testing/wish-lexicon'
import { tokensOf } from '../wishes/tokens'
import { namesElsewhere } from './names-elsewhere'
import { languageNamed } from './other-languages'

test.each([
  ['ich möchte heute Abend eine lustige Komödie, aber nicht zu lang', 'German'],
  ['je voudrais un film drôle pour ce soir, sans horreur', 'French'],
  ['quiero una película de miedo muy antigua', 'Spanish'],
  ['vorrei una commedia divertente per stasera', 'Italian'],
  ['quero um filme engraçado, mas não muito longo', 'Portuguese'],
  ['ik wil graag een grappige film voor vanavond', 'Dutch'],
  ['jag vill ha en rolig film ikväll', 'Swedish'],
  ['今夜は面白いコメディが見たい', 'Japanese'],
  ['我想看一部喜剧', 'Chinese'],
  ['오늘 밤 코미디 영화 추천해줘', 'Korean'],
  ['хочу смешную комедию на вечер', 'Russian'],
  ['أريد فيلم كوميديا', 'Arabic'],
  ['xyzzy plugh', null],
])('%s: %s', (words, name) => {
  expect(languageNamed(words)).toBe(name)
})

test('names of people, films and kinds are read of another language, and what is turned down is turned down', () => {
  const read = (words: string) =>
    tokensOf(namesElsewhere(words, catalogLexicon())).filter((each) => !/^unread:/.test(each))
  expect(read('ich möchte eine Komödie mit Tom Hanks, aber keine Horrorfilme')).toEqual([
    'more:genre:comedy',
    'more:person:tom-hanks',
    'without:genre:horror',
  ])
  expect(read('quiero algo como Pulp Fiction, sin terror')).toEqual(['without:genre:horror', 'like:pulp-fiction'])
  expect(read('今夜は面白いコメディが見たい')).toEqual(['more:genre:comedy'])
  expect(read('je voudrais quelque chose pour ce soir')).toEqual([])
})
