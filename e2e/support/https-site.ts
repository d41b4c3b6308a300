import { startNext } from '../../scripts/support/next-process'
import { findFreePort } from '../../scripts/support/ports'
import { sessionSecret } from '../environment/sites'

/** The same site as people reach it behind a proxy that speaks https; here it is asked without one. */
export async function startHttpsSite() {
  const port = await findFreePort()
  const site = await startNext('start', port, {
    NEXTAUTH_URL: 'https://films.example',
    NEXTAUTH_SECRET: sessionSecret,
    OPENAI_API_KEY: '',
    SECURITY_CONTACT: 'security@films.example',
    CRON_SECRET: 'a-secret-of-the-night',
    DATABASE_URL: process.env.DATABASE_URL ?? '',
  })
  const address = `http://localhost:${port}`
  // The first visit may come before the process has all its hooks.
  await (await fetch(`${address}/api/health`)).text()
  return { address, stop: site.stop }
}
