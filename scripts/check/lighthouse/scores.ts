/** What Lighthouse says of one load: scores of 100, the largest paint in simulated seconds, and how far things moved. */
export type Scores = {
  performance: number
  accessibility: number
  bestPractices: number
  seo: number
  largestPaintS: number
  shift: number
  blockingMs: number
}

type Report = {
  categories: Record<string, { score: number | null }>
  audits: Record<string, { numericValue?: number }>
  runtimeError?: { code: string; message: string }
}

export function scoresOf({ categories, audits, runtimeError }: Report): Scores {
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`)
  const score = (name: string) => Math.round(100 * (categories[name]?.score ?? 0))
  const value = (name: string) => {
    const { numericValue } = audits[name] ?? {}
    if (numericValue === undefined) throw new Error(`Lighthouse measured no ${name}.`)
    return numericValue
  }
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    largestPaintS: value('largest-contentful-paint') / 1000,
    shift: value('cumulative-layout-shift'),
    blockingMs: value('total-blocking-time'),
  }
}

/** Each figure's own median. */
export function medianOf(runs: readonly Scores[]): Scores {
  const middle = (key: keyof Scores) =>
    runs.map((run) => run[key]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    bestPractices: middle('bestPractices'),
    seo: middle('seo'),
    largestPaintS: middle('largestPaintS'),
    shift: middle('shift'),
    blockingMs: middle('blockingMs'),
  }
}

const POINTS_BELOW = 3
const MOST_PAINT_S = 2
const MOST_SHIFT = 0.02

/** What of a page is worse than it may be. Pages of somebody ask not to be indexed, which costs them points of SEO. */
export function missesOf(page: Scores, bare: Scores, isPrivate: boolean): string[] {
  const least = bare.performance - POINTS_BELOW
  return [
    page.performance < least && `performance ${page.performance}, at least ${least}`,
    page.largestPaintS >= MOST_PAINT_S &&
      `largest paint after ${page.largestPaintS.toFixed(2)} s, under ${MOST_PAINT_S}`,
    page.shift >= MOST_SHIFT && `a shift of ${page.shift.toFixed(3)}, under ${MOST_SHIFT}`,
    page.accessibility < 100 && `accessibility ${page.accessibility}`,
    page.bestPractices < 100 && `best practices ${page.bestPractices}`,
    !isPrivate && page.seo < 100 && `SEO ${page.seo}`,
  ].filter((miss) => miss !== false)
}
