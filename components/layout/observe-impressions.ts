const SEEN_AFTER_MS = 1_000

/** Calls back once per element with data-film-id that was at least half visible for one second. */
export function observeImpressions(onSeen: (element: Element) => void): () => void {
  const timers = new Map<Element, ReturnType<typeof setTimeout>>()
  const done = new WeakSet<Element>()
  const visibility = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(timers.get(target))
        if (!isIntersecting || done.has(target)) continue
        timers.set(
          target,
          setTimeout(() => {
            done.add(target)
            visibility.unobserve(target)
            onSeen(target)
          }, SEEN_AFTER_MS),
        )
      }
    },
    { threshold: 0.5 },
  )
  const watch = (root: ParentNode) => {
    for (const element of root.querySelectorAll('[data-film-id][data-impression]')) visibility.observe(element)
  }
  // Cards stream in after the page has.
  const arrivals = new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) if (node instanceof Element && node.parentElement) watch(node.parentElement)
    }
  })
  watch(document)
  arrivals.observe(document.body, { childList: true, subtree: true })
  return () => {
    arrivals.disconnect()
    visibility.disconnect()
    for (const timer of timers.values()) clearTimeout(timer)
  }
}
