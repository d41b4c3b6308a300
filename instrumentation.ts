/** Next.js calls this once in each server process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { guardSharedCache } = await import('./lib/web/guard-shared-cache')
  const { noteSocketAddress } = await import('./lib/web/socket-address')
  guardSharedCache()
  const { checkModelSettings } = await import('./lib/ai/server/check-settings')
  checkModelSettings()
  noteSocketAddress()
}
