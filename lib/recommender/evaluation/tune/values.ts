import type { EngineSettings } from '../settings'

/** The numbers that are chosen by measurement; tuned.json holds them, and training and ranking read them there. */
export type TunedValues = {
  training: { neighbours: number; ridge: number; dropout: number; next: number; facets: number; newFilmTrust: number }
  ranking: Pick<EngineSettings['ranking'], 'recency' | 'collaborative' | 'likedShare' | 'content'>
}

/** The site's settings with these values in their places. */
export function settingsOf(
  { training, ranking }: EngineSettings,
  { training: { facets, newFilmTrust, ...localEase }, ranking: tuned }: TunedValues,
): EngineSettings {
  const content = { ...training.content, facets }
  return { training: { ...training, localEase, content, newFilmTrust }, ranking: { ...ranking, ...tuned } }
}

/** The number at a path such as "ranking.recency.floor". Throws RangeError where there is none. */
export function numberAt(values: TunedValues, path: string): number {
  const found = path.split('.').reduce<unknown>((at, name) => (isHolder(at) ? at[name] : undefined), values)
  if (typeof found !== 'number') throw new RangeError(`no number is called "${path}"`)
  return found
}

/** The same values with another number at a path; their order stays, and so does what they are called in a file. */
export function withNumber(values: TunedValues, path: string, value: number): TunedValues {
  numberAt(values, path)
  const names = path.split('.')
  const replace = (at: unknown, depth: number): unknown =>
    depth === names.length || !isHolder(at) ? value : { ...at, [names[depth]!]: replace(at[names[depth]!], depth + 1) }
  return replace(values, 0) as TunedValues
}

const isHolder = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
