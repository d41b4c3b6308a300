import { Drawn } from '@/components/ui/drawn'
import { html } from '@/components/ui/own-html'
import { setThemeAction } from '@/lib/actions/theme'
import { TmdbCredit } from './tmdb-credit'

const themes = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['system', 'As my device'],
] as const

const linksHtml = html`${[
  ['/how-it-works', 'How picks are made'],
  ['/about/record', 'How often we are right'],
  ['/account', 'Account and privacy'],
].map(([href, name]) => html`<a href="${href}" class="tap inline-flex items-center">${name}</a>`)}`

const themesHtml = (current: string) =>
  html`${themes.map(
    ([value, label]) =>
      html`<button type="submit" name="theme" value="${value}" aria-pressed="${String(current === value)}" class="tap px-2 underline decoration-transparent hover:decoration-current aria-pressed:text-ink aria-pressed:decoration-current">${label}</button>`,
  )}`

export function SiteFooter({ theme }: { theme: string | undefined }) {
  const current = theme === 'light' || theme === 'dark' ? theme : 'system'
  return (
    <footer className="mt-10 border-t border-rule sm:mt-20">
      <div className="page flex flex-wrap items-center justify-between gap-x-8 py-4 text-sm sm:gap-y-3 sm:py-6 text-soft">
        <p className="serif text-base">Matinee. House lights down, reasons given.</p>
        <Drawn as="nav" label="More" className="flex flex-wrap gap-x-5" html={linksHtml} />
        <form action={setThemeAction} className="flex flex-wrap items-center gap-1">
          <Drawn as="div" className="contents" html={themesHtml(current)} />
        </form>
        <TmdbCredit />
      </div>
    </footer>
  )
}
