import 'server-only'
import { getCatalog } from '../../catalog/snapshot'
import { type ConfigVersion, codeNumbers, soundChanges } from '../../engine/config/schema'
import { baseOf } from '../../engine/config/serving-config'
import { engineFor } from '../../engine/get-engine'
import { likedFilmIds } from '../../recommendations/context/context'
import { sampleIds, sampleLabels, samplePerson } from '../samples'
import { type ConfigComparison, compareConfigs } from './compare-configs'

export type ConfigAnnouncement = {
  version: ConfigVersion
  before: number
  /** How many numbers differ from those that served before. */
  changed: number
  samples: { id: string; label: string; comparison: ConfigComparison }[]
}

const DAY_MS = 86_400_000
/** So long a change is news. */
const NEWS_FOR_DAYS = 14

/** What the newest configuration did to the lists of sample people; null when it is the first or no longer news. */
export async function announceConfig(versions: readonly ConfigVersion[]): Promise<ConfigAnnouncement | null> {
  const [version, before] = versions
  if (!version || !before || Date.now() - version.createdAt.getTime() > NEWS_FOR_DAYS * DAY_MS) return null
  const paths = Object.keys({ ...version.numbers, ...before.numbers })
  const changed = paths.filter((path) => version.numbers[path] !== before.numbers[path]).length
  const catalog = await getCatalog()
  const samples = await Promise.all(
    sampleIds.map(async (id) => {
      const sample = samplePerson(id, catalog, Date.now())
      const engine = await engineFor(likedFilmIds(sample.profile))
      const comparison = compareConfigs({ ...sample, engine }, ofVersion(before), ofVersion(version))
      return { id, label: sampleLabels[id], comparison }
    }),
  )
  return { version, before: before.number, changed, samples }
}

/** The configuration as it served then, as far as its numbers are still there. */
export const ofVersion = ({ number, numbers }: ConfigVersion) =>
  baseOf(number, soundChanges({ ...codeNumbers, ...numbers }))
