import { expect, test } from 'vitest'
import { readTokens } from '@/testing/wish-lexicon'

// Sentences of people who walked through the built site, each with what a person would expect.
test.each([
  ['zombies are boring', ['less:theme:zombies']],
  ['westerns are pretentious', ['less:genre:western']],
  ['musicals are so cringe', ['less:genre:musical']],
  ['romance is dull, heists are predictable', ['less:genre:romance', 'less:theme:heists']],
  ['zombies are played out', ['less:theme:zombies']],
  ['vampires are done to death these days', ['less:theme:vampires']],
  ['biopics are always tedious to me', ['less:genre:biography']],
  ["I'm over zombies", ['less:theme:zombies']],
  ['westerns are never boring', ['unread:never boring', 'ask:more:genre:western=westerns']],
  ['exactly 90 minutes', ['minutes:90-90']],
  ['precisely two hours', ['minutes:120-120']],
  ['ninety minutes, give or take five', ['minutes:85-95']],
  ['Nothing released after January 2000', ['years:-2000']],
  ['made before march 1975', ['years:-1974']],
  ['than me, I was', []],
  ['older than me, I was born in 1990', ['unread:older than me']],
  ['no film with the word "love" in the title', ['unread:love']],
  ['forget what I said about comedies', ['unread:comedies']],
  ['ignore everything I said about horror, westerns please', ['unread:ignore', 'unread:horror', 'more:genre:western']],
  ['I have fear of horror', ['less:genre:horror']],
  ['Please, no more World War Two.', ['without:setting:second-world-war']],
  ['no more Hong Kong', ['without:country:HK']],
  ['no French comedies please, French dramas ok', ['without:country:FR+genre:comedy']],
  ['no French comedies, but French films are ok', ['without:country:FR+genre:comedy']],
  ['no romcoms. a british one is fine', ['without:genre:romance+genre:comedy~country:GB']],
  ['The Handmaiden type of thing', ['like:the-handmaiden']],
  ['Parasite kind of film', ['like:parasite']],
  ["we're over superheroes", ['less:theme:superheroes']],
])('%s', (said, tokens) => expect(readTokens(said).sort()).toEqual([...tokens].sort()))
