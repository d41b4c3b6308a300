'use client'

import { signIn } from 'next-auth/react'
import { Button } from '@/components/ui/button'

type ProviderLinksProps = { providers: { id: string; name: string }[]; returnTo: string }

/** Sign-in with GitHub or Google, shown when the site has them set up; by way of the page that asks for a code where one is due. */
export function ProviderLinks({ providers, returnTo }: ProviderLinksProps) {
  if (providers.length === 0) return null
  const afterwards = `/sign-in?${new URLSearchParams({ returnTo })}`
  return (
    <div className="grid gap-3 border-t border-rule pt-6">
      {providers.map((provider) => (
        // A form's action waits for the page to wake; a press that is only listened for would be lost.
        <form key={provider.id} action={() => void signIn(provider.id, { callbackUrl: afterwards })} className="grid">
          <Button type="submit">Continue with {provider.name}</Button>
        </form>
      ))}
    </div>
  )
}
