import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'
import { say } from '@/domains/words'

const style = `
  body { margin: 0; padding: 3rem 1.5rem; font: 1.1rem/1.5 Georgia, serif; background: #f7f2e8; color: #1e1a15 }
  main { max-width: 36rem; margin: 0 auto }
  a { color: inherit; margin-right: 1.5rem; display: inline-block; padding: .6rem 0 }
  @media (prefers-color-scheme: dark) { body { background: #15110d; color: #efe7d9 } }`

const words = (requestId: string) => `<main>
<h1>${say('The film tore')}</h1>
<p>Something went wrong on our side. Nothing you told us is lost.</p>
<p><a href="">Try again</a><a href="/">To the front page</a></p>
${requestId && `<p>For the log: ${requestId}</p>`}</main>`

/** For when no page can be rendered at all: it needs neither script nor server (scripts/support/site-build.ts). */
export const plainErrorPage = (): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${say('The film tore · Matinee')}</title><style>${style}</style></head>
<body>${words('')}</body></html>
`

/** What Next.js sends for a page that failed is empty until its scripts run; whoever has none reads this at its end. */
export function tellOfFaults(): void {
  subscribe('http.server.request.start', (message) => {
    const { response } = message as { response: ServerResponse }
    const { setHeader } = response
    response.setHeader = (name, value) => {
      if (/^content-type$/i.test(name) && /^text\/html/.test(String(value)) && response.statusCode >= 500) {
        response.setHeader = setHeader
        addAtEnd(response)
      }
      return setHeader.call(response, name, value)
    }
  })
}

/** Over the methods that stand there by now: what packs the answer has put its own in their place. */
function addAtEnd(response: ServerResponse): void {
  const { end } = response
  response.end = (...args: unknown[]) => {
    response.end = end
    if (!response.headersSent) response.removeHeader('Content-Length')
    if (args[0] !== undefined && typeof args[0] !== 'function') response.write(args.shift())
    response.write(
      `<noscript><style>${style}</style>${words(String(response.getHeader('x-request-id') ?? ''))}</noscript>`,
    )
    return Reflect.apply(
      end,
      response,
      args.filter((arg) => typeof arg === 'function'),
    )
  }
}
