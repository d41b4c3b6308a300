import type { ComponentProps } from 'react'

type OwnLinkProps = ComponentProps<'a'> & {
  href: string
  /** False: the page that comes stands as far down as this one does. */
  scroll?: boolean
}

/**
 * A link within the site that is not fetched ahead: as next/link with `prefetch={false}`, which costs more to draw; the
 * router is told of a press on it by follow-links.ts.
 */
export const OwnLink = ({ scroll = true, ...props }: OwnLinkProps) => (
  <a data-own-links={scroll ? '' : 'stay'} {...props} />
)
