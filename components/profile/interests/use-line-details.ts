import { useEffect, useState } from 'react'
import type { InterestLine, LineDetails } from '@/lib/profile/schema'

/**
 * What stands behind a line while its menu is open: as the page brought it, else asked for, and anew with each page that
 * shows the line otherwise. Where it cannot be had, the page with the menu open (`href`) is gone to.
 */
export function useLineDetails(line: InterestLine, isOpen: boolean, onPage: LineDetails | undefined, href: string) {
  const [asked, setAsked] = useState<LineDetails>()
  const asks = isOpen && !onPage
  // Every page brings new objects; twenty open menus are asked for again only where their lines read otherwise.
  const shown = JSON.stringify(line)
  useEffect(() => {
    if (!asks) return
    const leaving = new AbortController()
    ask(JSON.parse(shown).facet, leaving.signal).then(setAsked, () => leaving.signal.aborted || location.assign(href))
    return () => leaving.abort()
  }, [asks, shown, href])
  return onPage ?? asked
}

async function ask(facet: string, signal: AbortSignal): Promise<LineDetails> {
  const answer = await fetch(`/api/line?${new URLSearchParams({ facet })}`, { signal })
  if (!answer.ok) throw new Error(`The line answered ${answer.status}.`)
  return answer.json()
}
