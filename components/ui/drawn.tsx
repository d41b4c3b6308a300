import type { OwnHtml } from './own-html'

type DrawnProps = { as: 'ul' | 'div' | 'summary' | 'nav'; html: OwnHtml; className: string; label?: string }

/**
 * Markup of ours in one element, for what stands many times on a page and never changes; its links go where links of the
 * router go (follow-links.ts).
 */
export const Drawn = ({ as: Element, html, className, label }: DrawnProps) => (
  <Element
    data-own-links=""
    className={className}
    aria-label={label}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: made by `html`, which escapes whatever is put into it
    dangerouslySetInnerHTML={{ __html: html.text }}
  />
)
