import type { Rows } from '../../../domains/domain'
import { vocabulary } from './term'

/** Groups of countries people name as one when they say where films are from. */
const rows = [
  ['africa', 'Africa', 'From Cairo to the Cape.'],
  ['asia', 'Asia', 'From Iran to Japan, and south to Indonesia.'],
  ['east-asia', 'East Asia', 'China, Hong Kong, Taiwan, Japan and the Koreas.'],
  ['south-asia', 'South Asia', 'India and its neighbours.'],
  ['southeast-asia', 'Southeast Asia', 'From Burma to the Philippines.'],
  ['middle-east', 'the Middle East', 'From Egypt and Turkey to Iran.'],
  ['europe', 'Europe', 'From Iceland to Russia.'],
  ['eastern-europe', 'Eastern Europe', 'From Poland and the Balkans to the Caucasus.'],
  ['nordic', 'the Nordic countries', 'Denmark, Sweden, Norway, Finland and Iceland.'],
  ['balkans', 'the Balkans', 'From Slovenia to Greece.'],
  ['latin-america', 'Latin America', 'From Mexico to Tierra del Fuego.'],
  ['oceania', 'Oceania', 'Australia, New Zealand and the islands.'],
] as const satisfies Rows
export type Region = (typeof rows)[number][0]
export const regions = { ...vocabulary(rows), ids: rows.map(([id]) => id) }

/** As people say it of films: "Nordic". */
export const regionAdjectives: Readonly<Record<Region, string>> = {
  africa: 'African',
  asia: 'Asian',
  'east-asia': 'East Asian',
  'south-asia': 'South Asian',
  'southeast-asia': 'Southeast Asian',
  'middle-east': 'Middle Eastern',
  europe: 'European',
  'eastern-europe': 'Eastern European',
  nordic: 'Nordic',
  balkans: 'Balkan',
  'latin-america': 'Latin American',
  oceania: 'Oceanian',
}

const list = (codes: string) => codes.split(' ')

const balkans = list('AL BA BG GR HR ME MK RO RS SI XK YU')
const nordic = list('DK SE NO FI IS FO GL')
const easternEurope = [...new Set([...balkans, ...list('PL CZ SK CS HU EE LV LT SU RU UA BY MD GE AM AZ')])].filter(
  (code) => code !== 'GR',
)
const westernEurope = list('GB IE FR DE DD IT ES PT NL BE LU CH AT GR CY MT MC AD LI SM VA')
const eastAsia = list('CN HK TW JP KR KP MN MO')
const southAsia = list('IN PK BD LK NP BT MV AF')
const southeastAsia = list('VN TH KH LA MM MY SG ID PH BN TL')
/** Turkey, Israel and Cyprus lie in Asia, but nobody means them by it. */
const asianMiddleEast = list('IR IQ SY LB JO PS SA AE QA YE KW BH OM')

/** The countries of each region by ISO code, those that are no more among them. */
export const countriesOf: Readonly<Record<Region, readonly string[]>> = {
  africa: list(
    'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW EH RE',
  ),
  asia: [...eastAsia, ...southAsia, ...southeastAsia, ...asianMiddleEast, ...list('KZ UZ KG TJ TM')],
  'east-asia': eastAsia,
  'south-asia': southAsia,
  'southeast-asia': southeastAsia,
  'middle-east': [...asianMiddleEast, 'IL', 'TR', 'EG'],
  europe: [...new Set([...westernEurope, ...nordic, ...easternEurope])],
  'eastern-europe': easternEurope,
  nordic,
  balkans,
  'latin-america': list('MX GT HN SV NI CR PA CU DO PR HT CO VE EC PE BO CL AR UY PY BR BZ GY SR GF'),
  oceania: list('AU NZ PG FJ WS TO VU SB PF NC'),
}

const regionsByCountry = new Map<string, Region[]>()
for (const id of regions.ids)
  for (const code of countriesOf[id]) regionsByCountry.set(code, [...(regionsByCountry.get(code) ?? []), id])

/** Country of the studios whose films are from there, whoever else had a hand in them. */
const STUDIOS = 'US'

/** Co-productions name many countries; those named first made the film. */
const MAKERS = 2

/**
 * The regions a film is from: those of the two countries named first, and of none where Hollywood leads. What it shot in
 * Japan is not Asian, and Italian films with Brazilian money are not Latin American.
 */
export function regionsOf(countries: readonly string[]): Region[] {
  const own = countries[0] === STUDIOS ? [] : countries.slice(0, MAKERS)
  return [...new Set(own.flatMap((code) => regionsByCountry.get(code) ?? []))]
}
