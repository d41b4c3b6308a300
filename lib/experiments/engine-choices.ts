import type { RankConfig } from '../recommender/config/rank-config'

export type EngineChoice = {
  id: string
  label: string
  help: string
  change: (config: RankConfig) => RankConfig
}

/** What the engine of a variant may do otherwise than the one that serves; each is named with every card it ranked. */
export const engineChoices: readonly EngineChoice[] = [
  { id: 'served', label: 'As it serves', help: 'The configuration everybody has.', change: (config) => config },
  {
    id: 'fixed-order',
    label: 'Fixed order',
    help: 'The model writes the reasons and moves no film.',
    change: (config) => ({ ...config, routing: { bands: [] } }),
  },
  {
    id: 'more-varied',
    label: 'More varied',
    help: 'Likeness of the films of one list counts more against them.',
    change: ({ diversity, ...config }) => ({
      ...config,
      diversity: { ...diversity, settled: diversity.settled - 0.12, adventurous: diversity.adventurous - 0.12 },
    }),
  },
  {
    id: 'less-known',
    label: 'Less of the well known',
    help: 'Popularity counts half.',
    change: ({ likedShare, ...config }) => ({
      ...config,
      popularityWeight: config.popularityWeight / 2,
      likedShare: { ...likedShare, weight: likedShare.weight / 2 },
    }),
  },
]

/** The configuration a variant ranks with, under a version of its own. */
export function configFor(config: RankConfig, choice: string): RankConfig {
  const found = engineChoices.find(({ id }) => id === choice)
  if (!found || found.id === 'served') return config
  return { ...found.change(config), version: `${config.version} ${found.id}` }
}
