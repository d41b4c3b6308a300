import { html, type OwnHtml } from '@/components/ui/own-html'
import type { CardFilm } from './card-film'

/** The poster of a card, as poster-picture.tsx draws it; `isFirst` where the page opens with it, and nothing waits for its place to be known. */
export function posterHtml({ poster, real }: Pick<CardFilm, 'poster' | 'real'>, isFirst = false): OwnHtml {
  const drawn = picture(poster, 'poster', isFirst)
  if (!real) return drawn
  return html`<div class="poster-box">${drawn}${picture(real, 'absolute inset-0 h-full w-full object-cover', isFirst)}</div>`
}

const picture = (src: string, className: string, isFirst: boolean) =>
  isFirst
    ? html`<img src="${src}" alt="" width="2" height="3" fetchpriority="high" class="${className}"/>`
    : html`<img src="${src}" alt="" width="2" height="3" loading="lazy" decoding="async" class="${className}"/>`

/** As datedText says it where facts stand alone. */
export const notOutHtml = (notOut: boolean | undefined) =>
  notOut ? html`<span class="font-semibold text-ink"> · Not out yet</span>` : undefined
