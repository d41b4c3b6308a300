import 'server-only'
import type { Outcomes } from './kept/form'
import { getOutcomes } from './kept/get-outcomes'
import { figuresOf, type GroupFigures, toldOf } from './outcomes/figures'
import { listFigures } from './outcomes/list-counts'
import type { TextKey } from './outcomes/measures'
import { versionsScope } from './scopes'

export type VersionFigures = GroupFigures & { versionId: string | null }

/** What came of the cards, or of the texts, of each version that served; null is the built-in default. */
export async function readVersions(
  key: 'SLATE' | TextKey = 'SLATE',
  now = new Date(),
): Promise<{ versions: VersionFigures[] } & Pick<Outcomes, 'countedAt' | 'renew'>> {
  const { groups, lists, countedAt, renew } = await getOutcomes(versionsScope(key, now), now)
  const made = key === 'SLATE' ? lists.map(({ group }) => group) : [...groups.keys()]
  const versions = made.map((versionId) => {
    const counts = lists.find(({ group }) => group === versionId)
    const told = groups.get(versionId)?.told ?? toldOf([])
    return { versionId, ...figuresOf(told, counts ? listFigures(counts) : null) }
  })
  return { versions, countedAt, renew }
}
