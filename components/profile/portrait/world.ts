/** A small world: outlines by hand, a few points each (longitude, latitude), drawn as dots five degrees apart. */
type Outline = readonly (readonly [number, number])[]
const outlines: readonly Outline[] = [
  // North and Central America
  `-168,66 -156,71 -125,71 -95,73 -80,70 -78,62 -64,60 -55,51 -66,44 -75,38 -80,30 -80,25 -84,30 -97,28 -96,19
    -87,21 -87,15 -81,8 -85,9 -95,15 -106,20 -117,33 -124,40 -125,49 -137,59 -152,59 -165,60`,
  // Greenland
  `-55,82 -20,82 -20,70 -43,60 -53,67 -60,76`,
  // South America
  `-79,9 -62,11 -50,1 -34,-6 -39,-16 -48,-27 -57,-37 -65,-43 -68,-54 -75,-50 -72,-30 -70,-18 -81,-5`,
  // Africa and Madagascar
  `-7,36 10,38 20,32 33,31 36,22 43,11 51,12 40,-4 41,-15 33,-27 27,-34 17,-34 12,-17 8,0 8,5 -8,4 -17,14 -16,23`,
  `43,-25 50,-13 48,-25`,
  // Europe
  `-10,44 -10,36 -1,36 4,43 9,45 16,37 19,41 22,36 27,40 40,42 50,46 60,55 66,70 40,68 28,72 14,69 4,62 8,57
    -5,49 -2,44`,
  `-8,58 -6,50 2,51 -1,59`,
  `-24,66 -22,63 -13,65`,
  // Asia
  `27,41 34,36 35,30 43,12 55,17 60,24 68,24 73,20 77,7 81,15 90,23 95,17 99,8 103,0 105,9 110,12 108,21 121,27
    120,38 126,34 130,42 142,50 156,51 162,60 178,64 178,70 140,74 105,78 75,73 66,69 58,54 50,45 40,41`,
  // Japan, the islands of the south, Australia, New Zealand
  `129,31 141,35 146,44 140,46 136,37`,
  `95,6 106,-8 118,-10 120,6 114,6 104,1`,
  `119,18 127,6 121,7`,
  `119,-4 130,0 150,-6 148,-10 135,-6`,
  `113,-22 122,-17 131,-11 136,-15 143,-10 154,-27 149,-38 139,-37 130,-32 115,-35`,
  `172,-34 179,-38 170,-47 166,-46`,
].map((points) =>
  points
    .trim()
    .split(/\s+/)
    .map((point) => point.split(',').map(Number) as [number, number]),
)

export const MAP_WIDTH = 360
export const MAP_HEIGHT = 150
const NORTH = 84
const SOUTH = -58
const STEP = 5

const xOf = (longitude: number) => longitude + 180
const yOf = (latitude: number) => ((NORTH - latitude) / (NORTH - SOUTH)) * MAP_HEIGHT

/** Even-odd rule. */
function isInside(outline: Outline, x: number, y: number): boolean {
  let inside = false
  outline.forEach(([x1, y1], place) => {
    const [x2, y2] = outline.at(place - 1) as readonly [number, number]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  })
  return inside
}

/** Every dot of land, as strokes without a length. */
export const landPath: string = (() => {
  const dots: string[] = []
  for (let latitude = NORTH - 2; latitude > SOUTH; latitude -= STEP) {
    for (let longitude = -178; longitude < 180; longitude += STEP) {
      if (outlines.some((outline) => isInside(outline, longitude, latitude))) {
        dots.push(`M${xOf(longitude)} ${Math.round(yOf(latitude))}h0`)
      }
    }
  }
  return dots.join('')
})()

/** About the middle of each country (longitude, latitude); small ones where they are found. */
const middles = new Map(
  `US:-98,39 CA:-105,56 MX:-102,23 CU:-79,22 GT:-90,15 CR:-84,10 DO:-70,19 JM:-77,18 BR:-52,-11 AR:-65,-35
  CL:-71,-32 CO:-73,4 PE:-75,-10 VE:-66,7 UY:-56,-33 BO:-64,-17 EC:-78,-2 PY:-58,-23 GB:-2,54 IE:-8,53 FR:2,47
  BE:4,51 NL:5,53 LU:6,50 DE:10,51 DD:13,52 CH:8,47 AT:14,47 IT:12,43 ES:-4,40 PT:-8,39 MT:14,36 IS:-19,65 NO:9,61
  SE:15,61 FI:26,63 DK:9,56 EE:26,59 LV:25,57 LT:24,55 PL:20,52 CZ:15,50 CS:17,49 SK:19,49 HU:19,47 RO:25,46
  BG:25,43 GR:22,39 AL:20,41 RS:21,44 HR:16,45 SI:15,46 BA:18,44 MK:22,42 ME:19,43 XK:21,43 YU:19,44 CY:33,35
  TR:35,39 UA:31,49 BY:28,53 MD:29,47 RU:60,58 SU:50,58 GE:43,42 AM:45,40 AZ:48,40 KZ:67,48 UZ:64,41 KG:75,41
  TJ:71,39 MN:104,47 CN:104,35 HK:114,22 TW:121,24 JP:138,37 KR:128,36 KP:127,40 IN:79,22 PK:69,30 BD:90,24
  LK:81,7 NP:84,28 BT:90,27 AF:66,34 TH:101,15 VN:107,16 KH:105,13 LA:103,19 MM:96,21 MY:103,4 SG:104,1 ID:113,-4
  PH:122,13 IR:54,32 IQ:44,33 SY:38,35 LB:36,34 IL:35,31 PS:35,32 JO:37,31 SA:45,24 AE:54,24 QA:51,25 YE:47,15
  KW:48,29 EG:30,27 LY:17,27 TN:9,34 DZ:3,29 MA:-7,32 MR:-10,20 ML:-3,17 SN:-14,14 BF:-2,12 NE:9,17 TD:18,15
  SD:30,15 ET:40,8 KE:38,0 UG:32,1 RW:30,-2 NG:8,9 GH:-1,8 CI:-6,7 CM:12,6 CD:23,-3 AO:18,-12 ZA:25,-29 LS:28,-30
  ZW:30,-19 BW:24,-22 TZ:35,-6 MZ:36,-17 AU:134,-25 NZ:173,-41`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), entry.slice(3).split(',').map(Number) as [number, number]]),
)

export function placeOfCountry(code: string): { x: number; y: number } | null {
  const middle = middles.get(code.toUpperCase())
  return middle ? { x: xOf(middle[0]), y: Math.round(yOf(middle[1])) } : null
}
