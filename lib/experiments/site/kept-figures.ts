import 'server-only'
import { db } from '../../db'
import { type Measure, measures } from '../outcomes/measures'
import { RANGES, type SitePeriod } from './periods'
import { countSiteFigures, type SiteFigures } from './queries'

const DAY_MS = 86_400_000
/** Lists in a range and the one before up to which its figures are counted when somebody looks. */
const LISTS_COUNTED_LIVE = 3_000
/** A night may be missed before figures are counted anew. */
const KEPT_FOR_MS = 2 * DAY_MS
/** Raised when the form of the figures changes. */
const EDITION = 1

export type KeptFigures = SiteFigures & { countedAt: Date }

/** The figures of a range: of a small site as of now, of a large one as the last night counted them. */
export async function getSiteFigures(size: number, now = new Date()): Promise<KeptFigures> {
  if (!(await hasManyLists(size, now))) return { ...(await countSiteFigures(size, now)), countedAt: now }
  const kept = await db.metricsRange.findUnique({ where: { size } })
  if (kept && kept.edition === EDITION && now.getTime() - kept.countedAt.getTime() < KEPT_FOR_MS)
    return { ...unpacked(kept.figures), countedAt: kept.countedAt }
  return keepSiteFigures(size, now)
}

/** Counts every range anew; of a small site nothing is kept. */
export async function keepAllFigures(now = new Date()): Promise<void> {
  for (const size of RANGES) if (await hasManyLists(size, now)) await keepSiteFigures(size, now)
}

async function keepSiteFigures(size: number, now: Date): Promise<KeptFigures> {
  const figures = await countSiteFigures(size, now)
  const data = { countedAt: now, edition: EDITION, figures: packed(figures) }
  await db.metricsRange.upsert({ where: { size }, create: { size, ...data }, update: data })
  return { ...figures, countedAt: now }
}

async function hasManyLists(size: number, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - 2 * size * DAY_MS)
  const found = await db.slate.findMany({
    where: { startedAt: { gte: since } },
    select: { id: true },
    take: LISTS_COUNTED_LIVE + 1,
  })
  return found.length > LISTS_COUNTED_LIVE
}

const packed = (figures: SiteFigures) => JSON.parse(JSON.stringify(figures))

/** Functions are lost on the way through JSON: each measure is found again by its id. */
function unpacked(stored: unknown): SiteFigures {
  const figures = stored as SiteFigures
  const known = new Map<string, Measure>(measures.map((measure) => [measure.id, measure]))
  const revived = (period: SitePeriod): SitePeriod => ({
    ...period,
    measures: period.measures.flatMap((figure) => {
      const measure = known.get(figure.measure.id)
      return measure ? [{ ...figure, measure }] : []
    }),
  })
  return { ...figures, now: revived(figures.now), before: revived(figures.before) }
}
