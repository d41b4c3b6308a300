import 'server-only'
import type { Outcomes } from './kept/form'
import { getOutcomes } from './kept/get-outcomes'
import { figuresOf, type GroupFigures, toldOf } from './outcomes/figures'
import { listFigures } from './outcomes/list-counts'
import { versionsScope } from './scopes'

export type VersionFigures = GroupFigures & { versionId: string | null }

/** What came of the cards of each version that served; null is the built-in default. */
export async function readVersions(
  now = new Date(),
): Promise<{ versions: VersionFigures[] } & Pick<Outcomes, 'countedAt' | 'renew'>> {
  const { groups, lists, countedAt, renew } = await getOutcomes(versionsScope(now), now)
  const versions = lists.map((made) => ({
    versionId: made.group,
    ...figuresOf(groups.get(made.group)?.told ?? toldOf([]), listFigures(made)),
  }))
  return { versions, countedAt, renew }
}
