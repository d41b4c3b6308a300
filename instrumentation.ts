/** Next.js calls this once in each server process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startProblems } = await import('./lib/start-problems')
  const { endWithParent } = await import('./lib/ends-with-parent')
  const problems = startProblems(process.env)
  if (problems.length > 0) {
    console.error(`\nThe site cannot start:\n  ${problems.join('\n  ')}\n`)
    process.exit(1)
  }
  endWithParent()
  const { guardSharedCache } = await import('./lib/web/guard-shared-cache')
  const { noteSocketAddress } = await import('./lib/web/socket-address')
  guardSharedCache()
  const { checkModelSettings } = await import('./lib/ai/server/check-settings')
  checkModelSettings()
  noteSocketAddress()
}
