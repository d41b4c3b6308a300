import { designPoster } from './design-poster'
import { voices } from './drawing/fit-title'
import type { PosterFilm } from './drawing/poster-film'
import { sheetHeight, sheetWidth } from './drawing/sheet'

type PosterProps = {
  film: PosterFilm
  /** Width in CSS pixels; without it the poster fills the width its class name gives it. */
  size?: number
  className?: string
  /** A name for the picture. Leave it out where the title stands beside it: the poster is then decoration. */
  label?: string
}

const typeset = ({ family, weight, stretch }: { family: 'sans' | 'serif'; weight: number; stretch: number }) => ({
  fontFamily: `var(--font-${family})`,
  fontWeight: weight,
  fontStretch: stretch === 100 ? undefined : `${stretch}%`,
})

/** A safety net for the moment before the fonts arrive; with them it changes nothing one can see. */
const squeezed = (width: number | undefined) => width && { textLength: width, lengthAdjust: 'spacingAndGlyphs' }

/** A film's poster, drawn from its facts: no image, no script in the browser, the same every time. */
export function Poster({ film, size, className, label }: PosterProps) {
  const { design, title, credit } = designPoster(film)
  return (
    <svg
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={className}
      viewBox={`0 0 ${sheetWidth} ${sheetHeight}`}
      width={size}
      height={size && (size * sheetHeight) / sheetWidth}
    >
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the art holds numbers and our own inks only; the film's words are set below */}
      <g dangerouslySetInnerHTML={{ __html: design.art }} />
      <text {...typeset(title.voice)} fontSize={title.size} fill={title.fill} textAnchor={title.align}>
        {title.lines.map(({ text, x, y, width }) => (
          <tspan key={y} x={x} y={y} {...squeezed(width)}>
            {text}
          </tspan>
        ))}
      </text>
      <text
        {...typeset(voices.credit)}
        fontSize={credit.size}
        fill={credit.fill}
        textAnchor={credit.align}
        x={credit.x}
        y={credit.y}
        {...squeezed(credit.width > 0.7 * design.credit.width ? credit.width : undefined)}
      >
        {credit.text}
      </text>
    </svg>
  )
}
