/** Countries as people say them of films: "Korean". Where there is no such word, films are "from" a country. */
export const countryAdjectives: Readonly<Record<string, string>> = {
  ...{ US: 'American', GB: 'British', FR: 'French', DE: 'German', IT: 'Italian', ES: 'Spanish', PT: 'Portuguese' },
  ...{ NL: 'Dutch', BE: 'Belgian', LU: 'Luxembourgish', CH: 'Swiss', AT: 'Austrian', IE: 'Irish', IS: 'Icelandic' },
  ...{ DK: 'Danish', SE: 'Swedish', NO: 'Norwegian', FI: 'Finnish', PL: 'Polish', CZ: 'Czech', SK: 'Slovak' },
  ...{ CS: 'Czechoslovak', HU: 'Hungarian', RO: 'Romanian', BG: 'Bulgarian', GR: 'Greek', TR: 'Turkish' },
  ...{ RU: 'Russian', SU: 'Soviet', UA: 'Ukrainian', GE: 'Georgian', AM: 'Armenian', YU: 'Yugoslav', RS: 'Serbian' },
  ...{ HR: 'Croatian', BA: 'Bosnian', SI: 'Slovenian', MK: 'Macedonian', AL: 'Albanian', DD: 'East German' },
  ...{ EE: 'Estonian', LV: 'Latvian', LT: 'Lithuanian', JP: 'Japanese', KR: 'Korean', CN: 'Chinese' },
  ...{ TW: 'Taiwanese', IN: 'Indian', PK: 'Pakistani', BD: 'Bangladeshi', TH: 'Thai', VN: 'Vietnamese' },
  ...{ ID: 'Indonesian', MY: 'Malaysian', SG: 'Singaporean', PH: 'Filipino', KH: 'Cambodian', MN: 'Mongolian' },
  ...{ IR: 'Iranian', IQ: 'Iraqi', IL: 'Israeli', PS: 'Palestinian', LB: 'Lebanese', JO: 'Jordanian', SY: 'Syrian' },
  ...{ SA: 'Saudi', AE: 'Emirati', AF: 'Afghan', KZ: 'Kazakh', EG: 'Egyptian', MA: 'Moroccan', DZ: 'Algerian' },
  ...{ TN: 'Tunisian', SN: 'Senegalese', ML: 'Malian', NG: 'Nigerian', GH: 'Ghanaian', KE: 'Kenyan', ET: 'Ethiopian' },
  ...{ ZA: 'South African', MR: 'Mauritanian', SD: 'Sudanese', TD: 'Chadian', CM: 'Cameroonian', AO: 'Angolan' },
  ...{ CA: 'Canadian', MX: 'Mexican', CU: 'Cuban', BR: 'Brazilian', AR: 'Argentine', CL: 'Chilean', PE: 'Peruvian' },
  ...{ CO: 'Colombian', UY: 'Uruguayan', PY: 'Paraguayan', BO: 'Bolivian', VE: 'Venezuelan', EC: 'Ecuadorian' },
  ...{ GT: 'Guatemalan', CR: 'Costa Rican', DO: 'Dominican', AU: 'Australian', CY: 'Cypriot', MT: 'Maltese' },
}
