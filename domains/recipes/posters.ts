import type { DomainPosters } from '../domain'

export const posters: DomainPosters = {
  affinities: {
    arcs: { noodles: 5, pasta: 4, soup: 2, light: 1 },
    bulge: { dumplings: 4, bread: 3, eggs: 3, hearty: 1 },
    contours: { curry: 3, porridge: 3, earthy: 2, stew: 2 },
    cutPaper: { salad: 3, sandwich: 2, fresh: 2, pickle: 2 },
    fields: { rice: 3, delicate: 2, comforting: 1.5, light: 1 },
    halftone: { 'street-food': 3, crisp: 2, 'small-plate': 2 },
    horizon: { roast: 3, 'slow-cooked': 2, winter: 1 },
    orbits: { soup: 4, dip: 3, drink: 3, creamy: 1.5 },
    petals: { cake: 3, pudding: 3, sweet: 2, festive: 2, fresh: 1 },
    rays: { summer: 2.5, sour: 2, grill: 2, spicy: 1.5, citrus: 2 },
    spiral: { biscuit: 3, cake: 2, 'stir-fry': 2, sweet: 1 },
    tiles: { pie: 3, feast: 2, picnic: 2, biscuit: 2 },
    torn: { grill: 3, smoky: 2, bread: 2 },
    typographic: { weeknight: 1.5, side: 2, savoury: 1, sauce: 2 },
    waves: { noodles: 2, soup: 2, 'stir-fry': 1.5, steamed: 3 },
  },
  motifs: {
    bySetting: {
      feast: ['glass'],
      picnic: ['tent', 'bicycle'],
      'no-cook': ['knife'],
      summer: ['balloon'],
      winter: ['house'],
    },
    byGenre: {
      salad: ['knife'],
      grill: ['knife'],
      roast: ['knife', 'glass'],
      drink: ['glass'],
      pudding: ['rose', 'glass'],
      cake: ['rose'],
    },
  },
  otherMotif: 'hand',
  tones: {
    dark: ['rich', 'slow-cooked', 'bitter', 'smoky'],
    warm: ['comforting', 'sweet', 'stew', 'creamy', 'pudding', 'winter'],
    bright: ['spicy', 'festive', 'sour', 'summer', 'curry', 'street-food'],
    cool: ['light', 'fresh', 'delicate', 'soup', 'steamed', 'salad'],
    earthy: ['earthy', 'hearty', 'roast', 'bread', 'grill'],
    stark: ['crisp', 'savoury', 'noodles', 'weeknight', 'dumplings'],
  },
  paletteYear: 1990,
}
