/** Next.js calls this once in each server process, before the first request. */
export async function register(): Promise<void> {
  // In this form the bundler leaves what needs Node.js out of other runtimes.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startServer } = await import('./lib/web/start-server')
    startServer()
    const { checkModelSettings } = await import('./lib/ai/server/configured')
    checkModelSettings()
  }
}
