import { OwnLink } from '@/components/ui/own-link'

type PaginationProps = { page: number; pages: number; hrefOf: (page: number) => string }

export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  if (pages <= 1) return null
  const near = [...new Set([1, page - 1, page, page + 1, pages])].filter((each) => each >= 1 && each <= pages)
  return (
    <nav aria-label="Pages" className="flex flex-wrap items-center gap-2 border-t border-rule pt-4">
      {page > 1 && <PageLink href={hrefOf(page - 1)} label="Previous" rel="prev" />}
      {near.map((each, place) => (
        <span key={each} className="flex items-center gap-2">
          {place > 0 && each - (near[place - 1] ?? each) > 1 && <span className="text-soft">…</span>}
          <PageLink href={hrefOf(each)} label={String(each)} current={each === page} />
        </span>
      ))}
      {page < pages && <PageLink href={hrefOf(page + 1)} label="Next" rel="next" />}
    </nav>
  )
}

function PageLink({
  href,
  label,
  current = false,
  rel,
}: {
  href: string
  label: string
  current?: boolean
  rel?: string
}) {
  return (
    <OwnLink
      href={href}
      rel={rel}
      aria-current={current ? 'page' : undefined}
      className="tap inline-flex min-w-11 items-center justify-center rounded-sm px-2 text-sm tabular hover:underline aria-[current=page]:bg-ink aria-[current=page]:text-paper"
    >
      {label}
    </OwnLink>
  )
}
