import { countryName } from '@/lib/catalog/facets'
import type { CountryCount } from '@/lib/profile/views/portrait-shapes'
import { landPath, MAP_HEIGHT, MAP_WIDTH, placeOfCountry } from './world'

/** Where in the world the films are from: land in dots, a disc for each country, as large as its films. */
export function WorldMap({ countries }: { countries: readonly CountryCount[] }) {
  const most = Math.max(1, ...countries.map(({ films }) => films))
  const discs = countries.flatMap(({ code, films }) => {
    const place = placeOfCountry(code)
    return place ? [{ code, films, ...place, radius: 2.5 + 7 * Math.sqrt(films / most) }] : []
  })
  return (
    <svg viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} className="h-auto w-full" aria-hidden>
      <path d={landPath} className="stroke-rule" strokeWidth="3.4" strokeLinecap="round" fill="none" />
      {discs.map(({ code, films, x, y, radius }) => (
        <circle key={code} cx={x} cy={y} r={radius.toFixed(1)} className="fill-accent" fillOpacity="0.8">
          <title>{`${countryName(code)}: ${films}`}</title>
        </circle>
      ))}
    </svg>
  )
}
