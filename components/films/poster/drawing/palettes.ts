export type Tone = 'dark' | 'warm' | 'bright' | 'cool' | 'earthy' | 'stark'

/**
 * Six inks mixed by hand. `ground` covers the sheet, `bold` carries the main shape, `accent` is the small loud one,
 * `tone` stays close to the ground, `light` and `dark` are the two that text can rely on.
 */
export type Palette = {
  name: string
  ground: string
  bold: string
  accent: string
  tone: string
  light: string
  dark: string
  from: number
  to: number
  tones: readonly Tone[]
}

type Inks = readonly [ground: string, bold: string, accent: string, tone: string, light: string, dark: string]
const palette = (name: string, [from, to]: readonly [number, number], tones: readonly Tone[], inks: Inks): Palette => {
  const [ground, bold, accent, tone, light, dark] = inks
  return { name, ground, bold, accent, tone, light, dark, from, to, tones }
}

export const palettes = [
  palette(
    'vermilion deco',
    [1900, 1945],
    ['stark', 'warm', 'bright'],
    ['#e8d3a6', '#1f1b1a', '#cf3a24', '#d3b478', '#f8edd3', '#1b1716'],
  ),
  palette(
    'emerald deco',
    [1900, 1955],
    ['cool', 'warm'],
    ['#12433b', '#dcb35d', '#ef6a45', '#1f6355', '#f5eacb', '#08211d'],
  ),
  palette(
    'silver nitrate',
    [1900, 1960],
    ['stark', 'dark', 'cool'],
    ['#c9c6bb', '#232528', '#c2362b', '#aaa89d', '#f3f0e6', '#1a1b1d'],
  ),
  palette(
    'nocturne',
    [1935, 1990],
    ['dark', 'cool'],
    ['#1e2838', '#eadcbc', '#dd4a30', '#374965', '#f5ecd6', '#0f141d'],
  ),
  palette('oxblood', [1930, 2030], ['dark'], ['#74131f', '#170d0f', '#f0cf95', '#941e2b', '#f8e8ca', '#170b0d']),
  palette(
    'vermouth',
    [1950, 1972],
    ['stark', 'dark', 'earthy'],
    ['#e2522a', '#1b1614', '#f6e2b8', '#c53f1d', '#fdeed0', '#190f0b'],
  ),
  palette(
    'mustard seed',
    [1948, 1978],
    ['bright', 'warm', 'earthy'],
    ['#e5aa32', '#221c18', '#c2351d', '#cf8f20', '#fdf1d3', '#1d1610'],
  ),
  palette(
    'harbour teal',
    [1950, 1975],
    ['cool', 'bright'],
    ['#0f6670', '#f5e0b4', '#f2763d', '#0b4d57', '#fbf1d9', '#07262c'],
  ),
  palette(
    'technicolor rose',
    [1952, 1975],
    ['bright', 'warm'],
    ['#ee7390', '#7c173a', '#ffd34a', '#f6a0b2', '#fff3e0', '#380a20'],
  ),
  palette(
    'cobalt note',
    [1955, 1980],
    ['cool', 'stark', 'bright'],
    ['#2144ad', '#f7e9cc', '#ff5d38', '#3763d6', '#fcf4e2', '#0c1a4d'],
  ),
  palette(
    'avocado',
    [1962, 1982],
    ['earthy', 'bright'],
    ['#c7c44b', '#25432f', '#dc4d24', '#aeae38', '#faf4d4', '#1a2b1f'],
  ),
  palette(
    'cognac',
    [1966, 1990],
    ['earthy', 'warm', 'dark'],
    ['#5c2d1a', '#e68f30', '#f4d69b', '#7d4424', '#faebcf', '#28120a'],
  ),
  palette(
    'dust road',
    [1930, 1995],
    ['earthy', 'warm'],
    ['#e3ad68', '#8a2a17', '#fae3b0', '#d29350', '#fcedcd', '#34150c'],
  ),
  palette(
    'field olive',
    [1940, 2000],
    ['earthy', 'dark'],
    ['#4b582b', '#eadaa5', '#e66a31', '#65743a', '#f7efd0', '#1d2410'],
  ),
  palette(
    'arcade',
    [1978, 1996],
    ['dark', 'bright', 'cool'],
    ['#1d1650', '#ff4590', '#2ad3db', '#392485', '#fdebf3', '#0d0929'],
  ),
  palette(
    'sunset strip',
    [1976, 1999],
    ['bright', 'warm'],
    ['#ff7d58', '#49195b', '#ffd56b', '#f9a173', '#fff0dc', '#2a0d37'],
  ),
  palette(
    'wet asphalt',
    [1985, 2008],
    ['dark', 'cool', 'earthy'],
    ['#204a4f', '#e08244', '#f0e2c2', '#2f6469', '#f7efda', '#0b2022'],
  ),
  palette(
    'phosphor',
    [1990, 2012],
    ['dark', 'cool'],
    ['#0e3022', '#74d893', '#f2f0bf', '#1b4d37', '#eaf6d8', '#06180f'],
  ),
  palette(
    'ice floe',
    [1970, 2030],
    ['cool', 'stark'],
    ['#cfe1e6', '#1d3c5b', '#df432c', '#a6c4cf', '#f5fafa', '#122539'],
  ),
  palette(
    'petrol and peach',
    [2000, 2030],
    ['warm', 'bright'],
    ['#f5a88c', '#12404f', '#fbe7c4', '#ef8d70', '#fef2e2', '#0b2731'],
  ),
  palette(
    'lilac hour',
    [1996, 2030],
    ['cool', 'warm', 'bright'],
    ['#b7a4dd', '#2d1b5a', '#ff6f4c', '#9d87cc', '#f8f1fb', '#1d103d'],
  ),
  palette(
    'peppermint',
    [1955, 2030],
    ['bright', 'warm'],
    ['#93d0b9', '#b02e2e', '#fbe17e', '#74b99f', '#fbf6e2', '#4a1113'],
  ),
  palette(
    'paddling pool',
    [1960, 2030],
    ['bright'],
    ['#58aed9', '#fbd045', '#e0442d', '#3f97c5', '#fdf6df', '#0d2c40'],
  ),
  palette('newsprint', [1950, 2030], ['stark'], ['#ddd5c2', '#24221f', '#cb3527', '#c2b8a0', '#f6f1e4', '#1c1a18']),
  palette('plum', [1940, 2030], ['warm', 'dark'], ['#531a3d', '#ee7583', '#f6cc8d', '#752a57', '#fbe9dc', '#250919']),
  palette(
    'signal',
    [1985, 2030],
    ['dark', 'stark', 'bright'],
    ['#c92a26', '#f8ead0', '#1b1716', '#a91e1c', '#fdf2df', '#1b0d0c'],
  ),
  palette(
    'deep water',
    [1975, 2030],
    ['cool', 'dark'],
    ['#0b3a5e', '#f3c969', '#f0674a', '#15537f', '#f4eedb', '#061d30'],
  ),
  palette(
    'moss and rust',
    [1990, 2030],
    ['earthy', 'cool'],
    ['#b9bda0', '#37493b', '#b8472a', '#9ea486', '#f4f2e2', '#1e2a21'],
  ),
  palette(
    'concrete',
    [1980, 2030],
    ['stark', 'earthy'],
    ['#bdb4a5', '#29282b', '#c9431f', '#a79d8d', '#f7f2e7', '#1b1a1c'],
  ),
  palette(
    'amber lamp',
    [1972, 2030],
    ['dark', 'warm'],
    ['#2c1e18', '#f0a52f', '#ecdfc5', '#4d352a', '#f8efdc', '#110a07'],
  ),
  palette(
    'old gold',
    [1930, 2030],
    ['earthy', 'warm'],
    ['#cda042', '#3b2314', '#8c211a', '#b8892f', '#fcf1d6', '#24140a'],
  ),
  palette(
    'storm',
    [1940, 2030],
    ['cool', 'dark', 'stark'],
    ['#42566a', '#ece1cc', '#f2b33f', '#566d84', '#f6f0e2', '#152029'],
  ),
  palette('blush', [1985, 2030], ['warm'], ['#f2cfc0', '#a8304b', '#183645', '#e5b5a4', '#fdf3ec', '#3c0f1c']),
  palette(
    'pine needle',
    [1930, 2030],
    ['earthy', 'cool'],
    ['#1f4030', '#e7c67f', '#e2603f', '#315944', '#f5edd3', '#0d2018'],
  ),
] as const satisfies readonly Palette[]
