/** What words without a term of ours most often mean, where a film is asked for: it is asked back, and counts when ticked. */
const guesses = [
  [
    'less:genre:family',
    'for adults, for grown ups, for grown-ups, grown up, grown-up, mature, for a mature audience, adults only',
  ],
  ['more:mood:bleak', 'dark, darker'],
  ['more:theme:espionage', 'cold war, the cold war, cold war era'],
  ['more:country:KR', 'kdrama, kdramas, k drama, k dramas, k-drama, k-dramas'],
  ['more:country:JP', 'jdrama, jdramas, j-drama, j-dramas'],
  ['more:genre:mystery', 'agatha christie, an agatha christie'],
  [
    'years:-1989',
    'communist times, communist era, communist days, communist years, socialist times, socialist era, socialist days, days of communism, times of communism, years of communism',
  ],
  ['years:-1969', 'the older the better'],
  ['more:era:2020s', 'the newer the better, the more recent the better, the younger the better'],
  ['minutes:-100', 'the shorter the better'],
  ['minutes:150-', 'the longer the better'],
] as const

/** Studios and movements, which no record holds: what of them a term of ours is near to, wanted or turned down. */
const schools = [
  ['person:hayao-miyazaki', 'studio ghibli, ghibli, studio gibli, gibli, ghibli films'],
  ['theme:superheroes', 'marvel, marvel films, marvel movies, mcu, the mcu, marvel stuff, dc comics'],
  ['country:FR', 'nouvelle vague, the nouvelle vague'],
  ['country:IT', 'neorealism, neo-realism, neo realism, neorealist'],
  ['country:DE', 'german expressionism'],
  ['country:DK', 'dogme 95, dogma 95, dogme'],
  ['theme:martial-arts', 'shaw brothers, the shaw brothers, shaw bros, golden harvest'],
  ['genre:horror', 'hammer horror, hammer films'],
  ['era:1970s', 'new hollywood'],
] as const

const listed = <Meant extends string>(pairs: readonly (readonly [meant: Meant, words: string])[]) =>
  new Map(pairs.flatMap(([meant, words]) => words.split(', ').map((said) => [said, meant] as const)))

export const schoolOf: ReadonlyMap<string, string> = listed(schools)

export const guessOf: ReadonlyMap<string, string> = listed(guesses)
