import 'server-only'
import { figuresOf, type GroupFigures } from './outcomes/figures'
import { perPerson } from './outcomes/measures'
import { listListFigures, listOutcomes } from './outcomes/queries'

export const VERSION_DAYS = 90

export type VersionFigures = GroupFigures & { versionId: string | null }

/** What came of the cards of each version that served; null is the built-in default. */
export async function readVersions(now = new Date()): Promise<VersionFigures[]> {
  const period = { since: new Date(now.getTime() - VERSION_DAYS * 86_400_000), until: now }
  const [people, lists] = await Promise.all([
    listOutcomes('promptVersionId', period),
    listListFigures('promptVersionId', period),
  ])
  return lists.map((made) => ({
    versionId: made.group,
    ...figuresOf(perPerson(people.filter(({ group }) => group === made.group)), made),
  }))
}
