'use client'

import { signIn } from 'next-auth/react'
import { Button } from '@/components/ui/button'

type ProviderLinksProps = { providers: { id: string; name: string }[]; returnTo: string }

/** Sign-in with GitHub or Google, shown when the site has them set up. */
export function ProviderLinks({ providers, returnTo }: ProviderLinksProps) {
  if (providers.length === 0) return null
  return (
    <div className="grid gap-3 border-t border-rule pt-6">
      {providers.map((provider) => (
        <Button key={provider.id} onClick={() => signIn(provider.id, { callbackUrl: returnTo })}>
          Continue with {provider.name}
        </Button>
      ))}
    </div>
  )
}
