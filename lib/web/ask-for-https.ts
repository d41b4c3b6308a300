import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'

/** A year, as browsers want it before they trust it, for every name below the site's own too. */
export const httpsOnly = 'max-age=31536000; includeSubDomains'

/** On a site that is reached by https every answer says to ask by https from now on; on http nothing may say so. */
export function askForHttps(): void {
  subscribe('http.server.request.start', (message) => {
    ;(message as { response: ServerResponse }).response.setHeader('Strict-Transport-Security', httpsOnly)
  })
}
