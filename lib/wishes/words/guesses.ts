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
] as const

export const guessOf: ReadonlyMap<string, string> = new Map(
  guesses.flatMap(([token, words]) => words.split(', ').map((said) => [said, token] as const)),
)
