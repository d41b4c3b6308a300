import { ImageResponse } from 'next/og'
import { posterArtSvg } from '@/components/films/poster/poster-art'
import type { PortraitShapes } from '@/lib/profile/views/portrait-shapes'
import { pictureColours, pictureSize } from '../recap/draw-recap'
import { drawable, titleOfSlug } from '../recap/drawable'

/** What is drawn, and so what a kept picture hangs on. */
export type DrawnPortrait = { sentences: string; draws: PortraitShapes['draws']; films: PortraitShapes['films'] }

const { paper, ink, soft, accent } = pictureColours
const BARS = 5
/** The longest bar, in pixels; the shortest is still seen. */
const [LONGEST, SHORTEST] = [420, 24]
const LABEL_CHARACTERS = 26

/** A taste as one picture to keep or to send, drawn on the server: the sentences, the posters and what draws. No name stands on it. */
export function drawPortrait({ sentences, draws, films }: DrawnPortrait): Response {
  const bars = draws.slice(0, BARS)
  const most = Math.max(1, ...bars.map(({ strength }) => strength))
  return new ImageResponse(
    <div
      style={{
        ...{ width: '100%', height: '100%', display: 'flex', flexDirection: 'column', padding: 72 },
        ...{ background: paper, color: ink, justifyContent: 'space-between' },
      }}
    >
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-end' }}>
        <div style={{ fontSize: 92, letterSpacing: -3, lineHeight: 1 }}>My taste</div>
        <div style={{ fontSize: 30, color: soft }}>Matinee</div>
      </div>
      {sentences && (
        <div style={{ fontSize: sentences.length > 240 ? 34 : 40, lineHeight: 1.35, display: 'flex' }}>
          {drawable(sentences)}
        </div>
      )}
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ display: 'flex', justifyContent: 'space-between', width: '100%' }}>
          {films.map((film) => (
            // biome-ignore lint/performance/noImgElement: a picture is drawn from this, no page is
            <img
              key={film.id}
              src={`data:image/svg+xml;base64,${Buffer.from(posterArtSvg(film)).toString('base64')}`}
              alt=""
              width={172}
              height={258}
            />
          ))}
        </div>
        <div style={{ fontSize: 26, color: soft, marginTop: 14, display: 'flex' }}>
          {films.map(({ title, slug }) => drawable(title, titleOfSlug(slug))).join(' · ')}
        </div>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', borderTop: `2px solid ${ink}`, paddingTop: 14 }}>
        {bars.map(({ facet, label, strength }) => (
          <div
            key={facet}
            style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', height: 62 }}
          >
            <div style={{ fontSize: 36 }}>{shortened(label)}</div>
            <div
              style={{
                width: Math.max(SHORTEST, Math.round((LONGEST * strength) / most)),
                height: 22,
                background: accent,
              }}
            />
          </div>
        ))}
      </div>
    </div>,
    pictureSize,
  )
}

function shortened(label: string): string {
  const drawn = drawable(label, 'Own words')
  return drawn.length > LABEL_CHARACTERS ? `${drawn.slice(0, LABEL_CHARACTERS - 1)}…` : drawn
}
