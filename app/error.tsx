'use client'

import { Button, buttonClass } from '@/components/ui/button'
import { OwnLink } from '@/components/ui/own-link'
import { say } from '@/domains/words'

/** Shows the digest that also stands in the log, never the message. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <div className="page grid max-w-[36rem] justify-items-start gap-4 py-14" role="alert">
      <h1 className="text-3xl">{say('The film tore')}</h1>
      <p className="serif text-lg text-soft">Something went wrong on our side. Nothing you told us is lost.</p>
      <div className="flex flex-wrap gap-4">
        <Button look="primary" onClick={reset}>
          Try again
        </Button>
        <OwnLink href="/" className={buttonClass('plain')}>
          To the front page
        </OwnLink>
      </div>
      {error.digest && <p className="text-sm text-soft">For the log: {error.digest}</p>}
    </div>
  )
}
