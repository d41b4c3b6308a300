'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import type { OwnHtml } from './own-html'

type DrawnProps = { as: 'ul' | 'div' | 'summary'; html: OwnHtml; className: string }

/** Markup of ours in one element, for what stands many times on a page and never changes; its links go where links of the router go. */
export function Drawn({ as: Element, html, className }: DrawnProps) {
  const element = useRef<HTMLElement>(null)
  useOwnLinks(element)
  return (
    <Element
      ref={element as never}
      className={className}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by `html`, which escapes whatever is put into it
      dangerouslySetInnerHTML={{ __html: html.text }}
    />
  )
}

/** A plain press on a link goes by the router, as next/link has it; any other is the browser's. */
function useOwnLinks(element: React.RefObject<HTMLElement | null>) {
  const router = useRouter()
  useEffect(() => {
    const box = element.current
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof window.Element ? event.target.closest('a') : null
      const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      if (!link || !isPlain || event.defaultPrevented || link.origin !== location.origin) return
      event.preventDefault()
      router.push(`${link.pathname}${link.search}${link.hash}`)
    }
    box?.addEventListener('click', follow)
    return () => box?.removeEventListener('click', follow)
  }, [router, element])
}
