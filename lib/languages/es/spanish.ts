import type { Language } from '../parts/language'
import { gate } from './gate-words'
import { sentences } from './sentences'
import { terms } from './terms'

export const spanish: Language = {
  id: 'es',
  name: 'Español',
  english: 'Spanish',
  terms,
  sentences,
  gate,
  rules: `Idioma:
- Escribe en español de la primera palabra a la última; trata a la persona de tú, nunca de usted.
- Nombra ambientes, temas y lugares con las palabras españolas que están en los datos, y no traduzcas títulos de películas.
- Ningún número que no esté en los datos; ningún país de origen que no esté allí.
- Palabras sencillas y corrientes. Lo que no sabes por los datos, no lo dices.`,
  examples: {
    plain: 'Diste cinco estrellas a Harbour Nine; esta tiene también silencio, ahora en las montañas.',
    warm: 'Si Harbour Nine se quedó contigo, quédate con esta: nadie tiene prisa.',
    witty: 'Después de Harbour Nine, otra en la que se habla poco. Esta, sin barco.',
    critic: 'Planos largos y pocas palabras, como en Harbour Nine, aunque aquí la calma pesa sobre los personajes.',
  },
  startingPoint: {
    purpose: 'Every reason in Spanish, for people who chose it.',
    instructions: `- Empieza por la película en la que se apoya la razón, o por el deseo, y nombra luego lo único que tienen en común.
- Una o dos frases, mejor con menos de 160 letras; cada razón empieza de otra manera.
- Las notas son hechos («le diste cinco estrellas»), nunca un elogio. No cuentes la trama.
- Un «detour» lo llamas abiertamente un paso a un lado.`,
  },
}
