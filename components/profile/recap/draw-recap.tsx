import { ImageResponse } from 'next/og'
import { posterArtSvg } from '@/components/films/poster/poster-art'
import type { Recap } from '@/lib/profile/statistics/recap'
import { starsText } from '@/lib/profile/views/evidence-text'
import { drawable, titleOfSlug } from './drawable'
import { recapFigures } from './recap-text'

/** As phones show what is shared: four by five. */
export const pictureSize = { width: 1080, height: 1350 }
export const pictureColours = { paper: '#f6f1e7', ink: '#1b1611', soft: '#5d554a', accent: '#a8321c' } as const
const { paper, ink, soft, accent } = pictureColours

export const recapPictures = ['films', 'figures'] as const
export type RecapPicture = (typeof recapPictures)[number]

/** Only what is drawn here stands on it: nothing of a person's year goes to a server of fonts. */
function shortened(text: string, most: number, instead = ''): string {
  const drawn = drawable(text, instead)
  return drawn.length > most ? `${drawn.slice(0, most - 1)}…` : drawn
}

/** One picture of a year, drawn on the server: the five best with their posters, or the figures. No name stands on it. */
export const drawRecap = (recap: Recap, picture: RecapPicture): Response =>
  new ImageResponse(
    <div
      style={{
        ...{ width: '100%', height: '100%', display: 'flex', flexDirection: 'column', padding: 72 },
        ...{ background: paper, color: ink, justifyContent: 'space-between' },
      }}
    >
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-end' }}>
        <div style={{ fontSize: 120, letterSpacing: -5, lineHeight: 1 }}>{String(recap.year)}</div>
        <div style={{ fontSize: 34, color: soft }}>{picture === 'films' ? 'The five best' : 'In figures'}</div>
      </div>
      {picture === 'films' ? <Best recap={recap} /> : <Figures recap={recap} />}
      <div style={{ fontSize: 30, color: soft, display: 'flex' }}>Matinee</div>
    </div>,
    pictureSize,
  )

function Best({ recap }: { recap: Recap }) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      {recap.best.map(({ film, stars }, place) => (
        <div
          key={film.id}
          style={{ display: 'flex', alignItems: 'center', borderTop: `2px solid ${ink}`, padding: '14px 0' }}
        >
          <div style={{ fontSize: 60, width: 80, color: accent }}>{String(place + 1)}</div>
          {/* biome-ignore lint/performance/noImgElement: a picture is drawn from this, no page is */}
          <img
            src={`data:image/svg+xml;base64,${Buffer.from(posterArtSvg(film)).toString('base64')}`}
            alt=""
            width={104}
            height={156}
          />
          <div style={{ display: 'flex', flexDirection: 'column', marginLeft: 36, flex: 1 }}>
            <div style={{ fontSize: film.title.length > 28 ? 38 : 48, lineHeight: 1.1 }}>
              {shortened(film.title, 60, titleOfSlug(film.slug))}
            </div>
            <div style={{ fontSize: 28, color: soft, marginTop: 6 }}>{shortened(film.directors.join(', '), 50)}</div>
          </div>
          <div style={{ fontSize: 44 }}>{starsText(stars)}</div>
        </div>
      ))}
    </div>
  )
}

function Figures({ recap }: { recap: Recap }) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      {recapFigures(recap, drawnTitle).map(([figure, what]) => (
        <div
          key={`${figure} ${what}`}
          style={{ display: 'flex', flexDirection: 'column', borderTop: `2px solid ${ink}`, padding: '9px 0 12px' }}
        >
          <div style={{ fontSize: figure.length > 24 ? 36 : 48, lineHeight: 1.1 }}>{shortened(figure, 60)}</div>
          <div style={{ fontSize: 28, color: soft }}>{what}</div>
        </div>
      ))}
    </div>
  )
}

const drawnTitle = ({ title, slug }: { title: string; slug: string }) => drawable(title, titleOfSlug(slug))
