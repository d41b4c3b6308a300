import type { Instrumentation } from 'next'

/** Next.js calls this once in each server process, before the first request. */
export async function register(): Promise<void> {
  // In this form the bundler leaves what needs Node.js out of other runtimes.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startServer } = await import('./lib/web/start-server')
    await startServer()
    const { checkModelSettings } = await import('./lib/ai/server/configured')
    checkModelSettings()
    const { keepConsentsCurrent } = await import('./lib/privacy/keep-consents-current')
    await keepConsentsCurrent()
    const { forgetDaily } = await import('./lib/health/forget-outlived')
    forgetDaily()
    const { gorseServes } = await import('./lib/gorse/client')
    // Nothing waits for this: without an answer the local engine serves.
    if (gorseServes()) void import('./lib/gorse/pull').then(({ checkGorse }) => checkGorse())
  }
}

/** What failed while a page, an action or a route was made, under the digest that the page shows. */
export const onRequestError: Instrumentation.onRequestError = (error, { method, path }, { routePath, routeType }) => {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : 'none'
  const asked = `${method} ${path.split('?', 1)[0]}`
  console.error(`failed: ${asked}, ${routeType} of ${routePath}, digest ${digest}`)
}
