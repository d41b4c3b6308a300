'use client'

import { say } from '@/domains/words'
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body style={{ fontFamily: 'Georgia, serif', padding: '3rem', background: '#f7f2e8', color: '#1e1a15' }}>
        <title>{say('The film tore · Matinee')}</title>
        <h1>{say('The film tore')}</h1>
        <p>Something went wrong on our side. Nothing you told us is lost.</p>
        <p>
          <button type="button" onClick={reset}>
            Try again
          </button>{' '}
          <a href="/">To the front page</a>
        </p>
        {error.digest && <p>For the log: {error.digest}</p>}
      </body>
    </html>
  )
}
