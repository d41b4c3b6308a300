import 'server-only'
import { db } from '../../db'

/** Controls of one facet whose effect is counted over the whole site. */
export const countedControls = ['never', 'less', 'more', 'much-more', 'mute', 'delete'] as const
export type CountedControl = (typeof countedControls)[number]

/** What a control did for everybody: films of its facet among the next 24, before it and after it. */
export type SiteEffect = {
  control: CountedControl
  edits: number
  people: number
  before: number
  after: number
  /** Edits after which there were as many or more, where fewer were asked for, and the other way round. */
  without: number
}

/** Over the receipts that are kept: counts alone, of nobody in particular. */
export async function siteEffects(): Promise<SiteEffect[]> {
  const rows = await db.$queryRaw<SiteEffect[]>`
    SELECT "control", count(*)::int AS "edits", count(DISTINCT "userId")::int AS "people",
      sum("filmsBefore")::int AS "before", sum("filmsAfter")::int AS "after",
      count(*) FILTER (WHERE CASE WHEN "control" IN ('more', 'much-more') THEN "filmsAfter" <= "filmsBefore"
        ELSE "filmsAfter" >= "filmsBefore" END AND "filmsBefore" > 0)::int AS "without"
    FROM "EditReceipt" WHERE "control" IS NOT NULL AND "filmsBefore" IS NOT NULL AND "filmsAfter" IS NOT NULL
    GROUP BY "control"`
  return countedControls.flatMap((control) => rows.find((row) => row.control === control) ?? [])
}
