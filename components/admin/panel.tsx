import type { ReactNode } from 'react'

/** One part of a tool page, named by its heading. */
export function Panel({
  id,
  title,
  aside,
  children,
}: {
  id: string
  title: string
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="grid min-w-0 content-start gap-3 border-t border-ink pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

/** Text as it is sent: never broken into a paragraph, scrolled inside its own box. */
export function SourceText({ label, children, tall }: { label: string; children: string; tall?: boolean }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      className={`${tall ? 'max-h-[32rem]' : 'max-h-80'} overflow-auto border border-rule bg-raised p-3`}
    >
      <pre className="font-mono text-xs leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere]">{children}</pre>
    </section>
  )
}
