import { useEffect } from 'react'

type Router = { push: (href: string, options: { scroll: boolean }) => void }

/**
 * One listener for all links of ours that are no components (`data-own-links` on them or round them): a plain press goes by
 * the router, as next/link has it; any other is the browser's. Called where every page has the router already.
 */
export function useFollowedLinks(router: Router): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      const box = link?.closest<HTMLElement>('[data-own-links]')
      if (!link || !box || !isPlain || event.defaultPrevented || link.origin !== location.origin) return
      if (link.target || link.hasAttribute('download')) return
      event.preventDefault()
      router.push(`${link.pathname}${link.search}${link.hash}`, { scroll: box.dataset.ownLinks !== 'stay' })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])
}
