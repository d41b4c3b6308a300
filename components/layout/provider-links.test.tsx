import type { ReactElement } from 'react'
import { expect, test, vi } from 'vitest'
import { ProviderLinks } from './provider-links'

const signIn = vi.hoisted(() => vi.fn())
vi.mock('next-auth/react', () => ({ signIn }))

type Links = ReactElement<{ children: ReactElement<{ action: () => void }>[] }>

test('the way back from GitHub leads by the page that asks for a code where one is due', () => {
  const links = ProviderLinks({ providers: [{ id: 'github', name: 'GitHub' }], returnTo: '/admin?a=1&b=2' }) as Links
  for (const form of links.props.children) form.props.action()
  expect(signIn).toHaveBeenCalledExactlyOnceWith('github', {
    callbackUrl: '/sign-in?returnTo=%2Fadmin%3Fa%3D1%26b%3D2',
  })
})
