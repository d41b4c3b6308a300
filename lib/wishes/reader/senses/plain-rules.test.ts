import { describe, expect, it } from 'vitest'
import { readTokens } from '../../../../testing/wish-lexicon'

const hard = (said: string) =>
  readTokens(said).filter((token) => /^(?:ask:)?(?:without|only|minutes|years):/.test(token.replace(/=.*$/, '')))

describe('a rule in words that were not all understood', () => {
  it.each([
    ['I want no nightmares afterwards, my daughter wants spooky', 'without:theme:dreams'],
    ['nothing where a parent leaves', 'without:theme:parenthood'],
    ["I don't want to see anybody my age dying in a hospital bed", 'without:theme:death+setting:hospital'],
    ['classic but not so old that they talk funny', 'years:1970-'],
    ["no CGI please, I'm old", 'years:1970-'],
    ['that one was too long', 'minutes:-149'],
  ])('is asked and not made: %s', (said, token) => {
    const read = hard(said)
    expect(read).not.toContain(token)
  })

  it.each([
    ['slow Japanese films, no gore', []],
    ['no horror or musicals, please', ['without:genre:horror', 'without:genre:musical']],
    ['only documentaries this week', ['only:genre:documentary']],
    ['not horror exactly, more eerie', ['without:genre:horror']],
    ['no possessed kids', ['without:theme:possession']],
    ['anything but the usual romantic crap', ['without:mood:romantic']],
    ['No anime. Live action Japanese only.', ['only:country:JP']],
    ["I've seen every film by Spike Lee, so none of his", ['without:person:spike-lee']],
    ["we don't do sad films in this house", ['without:mood:melancholy']],
    ['under two hours, no subtitles', ['only:language:en', 'minutes:-120']],
  ])('is made where they were: %s', (said, tokens) => {
    expect(hard(said)).toEqual(expect.arrayContaining(tokens))
    expect(readTokens(said).filter((token) => token.startsWith('ask:'))).toEqual([])
  })
})
