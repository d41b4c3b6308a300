import { useEffect } from 'react'

const QUESTION = 'What you have written is not saved. Leave this page all the same?'

/** The history of the browser, as newer ones tell of a step in it before it is taken. */
type Steps = EventTarget
type StepEvent = Event & { navigationType: string }

/**
 * Asks before a page with unsaved text is left: by closing or loading it anew, a link of the site, a search, and "back" where
 * the browser lets a page have a say. A link for another tab leaves nothing.
 */
export function useLeaveWarning(active: boolean) {
  useEffect(() => {
    if (!active) return
    // Said yes once, the browser need not ask a second time.
    let leaving = false
    const stays = () => {
      leaving = window.confirm(QUESTION)
      return !leaving
    }
    const unload = (event: BeforeUnloadEvent) => {
      if (!leaving) event.preventDefault()
    }
    const hold = (event: Event) => {
      if (!stays()) return
      event.preventDefault()
      event.stopPropagation()
    }
    const click = (event: MouseEvent) => {
      if (event.button === 0 && !isForElsewhere(event) && leadsAway(event.target)) hold(event)
    }
    const submit = (event: SubmitEvent) => {
      if (event.target instanceof HTMLFormElement && isSearch(event.target)) hold(event)
    }
    const step = (event: Event) => {
      if ((event as StepEvent).navigationType === 'traverse' && event.cancelable && stays()) event.preventDefault()
    }
    const steps = (window as { navigation?: Steps }).navigation
    window.addEventListener('beforeunload', unload)
    window.addEventListener('click', click, true)
    window.addEventListener('submit', submit, true)
    steps?.addEventListener('navigate', step)
    return () => {
      window.removeEventListener('beforeunload', unload)
      window.removeEventListener('click', click, true)
      window.removeEventListener('submit', submit, true)
      steps?.removeEventListener('navigate', step)
    }
  }, [active])
}

const isForElsewhere = (event: MouseEvent) => event.ctrlKey || event.metaKey || event.shiftKey || event.altKey

/** A form that opens a page; one that is sent by an action has no address of its own. */
const isSearch = (form: HTMLFormElement) => form.method === 'get' && (form.getAttribute('action') ?? '').startsWith('/')

function leadsAway(target: EventTarget | null): boolean {
  const link = target instanceof Element ? target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return false
  if (link.target !== '' && link.target !== '_self') return false
  // A place on this page is no other page. Of another site the browser asks by itself.
  const { origin, pathname, search } = window.location
  return link.origin === origin && (link.pathname !== pathname || link.search !== search)
}
