type Source = Record<string, string | undefined>

/** What a build on a platform does to the database: a preview of a branch must not change the site's. */
export function databaseWork(source: Source): { touches: boolean; why: string } {
  if (!source.DATABASE_URL?.trim()) return { touches: false, why: 'DATABASE_URL is not set' }
  const isPreview = source.VERCEL_ENV !== undefined && source.VERCEL_ENV !== 'production'
  const isTold = /^(1|true|yes)$/i.test(source.PREVIEW_MIGRATES?.trim() ?? '')
  if (isPreview && !isTold) {
    return {
      touches: false,
      why: 'this is a preview; PREVIEW_MIGRATES=1 lets it migrate and seed a database of its own',
    }
  }
  return { touches: true, why: '' }
}
