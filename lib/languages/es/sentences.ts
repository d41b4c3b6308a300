import type { Sentences } from '../parts/language'

const NUMBERS = ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco']
const stars = (count: number): string => {
  if (count === 0.5) return 'media estrella'
  const whole = Math.floor(count)
  if (whole !== count) return `${whole}½ estrellas`
  return `${NUMBERS[whole] ?? whole} ${whole === 1 ? 'estrella' : 'estrellas'}`
}

/** What the built-in composer says in Spanish. What films have stands behind colons, so that no ending depends on it. */
export const sentences: Sentences = {
  sharing: [
    (s) => `Como ${s.own}: ${s.both}.`,
    (s) => `Con ${s.own} tiene en común: ${s.both}.`,
    (s) => `${s.youDid}. Las dos comparten: ${s.both}.`,
    (s) => `Lo que comparte con ${s.own}: ${s.both}.`,
    (s) => `Después de ${s.own}, otra vez: ${s.both}.`,
    (s) => `Al lado de ${s.own}, queda en común: ${s.both}.`,
    (s) => `Pariente de ${s.own}, porque ambas tienen: ${s.both}.`,
    (s) => `Aquí y también en ${s.own}: ${s.both}.`,
    (s) => `Si algo te quedó de ${s.own}, aquí lo tienes: ${s.both}.`,
  ],
  beside: [
    (s) => `${s.youDid}; esta queda cerca.`,
    (s) => `De ${s.own} no hay mucho hasta aquí: ${s.film} de ${s.director}.`,
    (s) => `A quien le gusta ${s.own} suele gustarle también esta.`,
    (s) => `Nuestro catálogo la pone junto a ${s.own}.`,
    (s) => `Vecina de ${s.own}: una película ${s.is}.`,
    (s) => `Tras ${s.own} viene aquí ${s.film} de ${s.director}.`,
    (s) => `Por ${s.own} está en tu lista.`,
    (s) => `No lejos de ${s.own}: una película ${s.is}.`,
  ],
  asked: [
    (s) => `Tu deseo: ${s.interest}. Esta película lo tiene.`,
    (s) => `Pediste ${s.interest}. Aquí hay ${s.film} de ${s.director}.`,
    (s) => `A petición tuya: ${s.interest}.`,
    (s) => `Querías ${s.interest}; le va bien una película ${s.is}.`,
    (s) => `Porque preguntaste por ello: ${s.interest}.`,
    (s) => `Aquí está lo que querías: ${s.interest}.`,
    (s) => `El encargo era ${s.interest}; ella lo cumple.`,
    (s) => `En tu deseo de ${s.interest} cabe también ${s.title}.`,
  ],
  shown: [
    (s) => `Tus películas hablan a favor: ${s.interest}.`,
    (s) => `Una y otra vez en tus películas, y aquí: ${s.interest}.`,
    (s) => `Lo que te gusta está también en esta: ${s.interest}.`,
    (s) => `Tu gusto lleva hasta aquí: ${s.interest}.`,
    (s) => `Se nota en lo que te gusta: ${s.interest}. Aquí hay una película ${s.is}.`,
    (s) => `Hay una constante en tus notas, ${s.interest}; ${s.title} la sigue.`,
    (s) => `Al parecer te importa: ${s.interest}.`,
    (s) => `A juzgar por tus películas, te gusta ${s.interest}; esta lo tiene.`,
  ],
  named: [
    (s) => `En ella está ${s.name}.`,
    (s) => `Por ${s.name} está en la lista: una película ${s.is}.`,
    (s) => `El nombre que habla a favor: ${s.name}.`,
    (s) => `Te gustan las películas con ${s.name}; aquí hay otra.`,
    (s) => `Otra vez ${s.name}, ahora en ${s.title}.`,
    (s) => `Detrás de esta propuesta hay un nombre: ${s.name}.`,
  ],
  hour: [
    (s) => `Pensada para ahora, ${s.hour}: una película ${s.is}.`,
    (s) => `La hora le va bien: ${s.film} de ${s.director}.`,
    (s) => `Como hecha para esta hora: una película ${s.is}.`,
    (s) => `A estas horas hay sitio para ${s.title}.`,
    (s) => `Le va bien ahora, ${s.hour}: ${s.film} de ${s.director}.`,
  ],
  late: [
    (s) => `Es corta, y va bien ${s.late}: ${s.film} de ${s.director}.`,
    (s) => `No demasiado larga, ${s.late}: una película ${s.is}.`,
    (s) => `Cabe todavía ${s.late}: ${s.film} de ${s.director}.`,
    (s) => `Termina pronto, también ${s.late}: una película ${s.is}.`,
  ],
  group: [
    (s) => `Con nota alta de gente que comparte tu gusto: ${s.group}.`,
    (s) => `La gente con tu gusto le da nota alta: ${s.group}.`,
    (s) => `Quien comparte tu gusto le ha puesto nota alta: ${s.group}.`,
    (s) => `Muchas estrellas vienen de gente con tu gusto: ${s.group}.`,
    (s) => `Entre quienes ven lo que te gusta tiene nota alta: ${s.group}.`,
    (s) => `A su favor habla gente que comparte tu gusto: ${s.group}.`,
    (s) => `Con tu gusto, otros ya le han dado nota alta: ${s.group}.`,
    (s) => `Quienes tienen tu gusto le dan nota alta: ${s.group}.`,
  ],
  here: [
    (s) => `Viene del país donde ves películas ahora: ${s.here}.`,
    (s) => `Hecha en el país donde ahora ves películas: ${s.here}.`,
  ],
  fresh: [() => 'Es nueva en el catálogo.', () => 'Está en el catálogo desde hace poco.'],
  kept: [
    (s) => `Cumple tus reglas: ${s.film} de ${s.director}.`,
    (s) => `Ninguna de tus reglas está en contra: una película ${s.is}.`,
    (s) => `Dentro de tus reglas: ${s.film} de ${s.director}.`,
    (s) => `Como dijiste, y así es: una película ${s.is}.`,
    (s) => `Tus reglas la dejan pasar: ${s.film} de ${s.director}.`,
    (s) => `Lo que dejaste fuera no lo tiene: una película ${s.is}.`,
    (s) => `Permitida después de todo lo que dijiste: ${s.film} de ${s.director}.`,
    (s) => `Queda en pie tras tus reglas: una película ${s.is}.`,
  ],
  start: [
    (s) => `Un comienzo que muchos conocen: ${s.film} de ${s.director}.`,
    (s) => `Mientras tengas pocas notas, vamos a lo conocido: una película ${s.is}.`,
    (s) => `Muchos la han visto; tu nota nos dirá más: ${s.film} de ${s.director}.`,
    (s) => `Aún no sabemos nada de ti, así que empezamos aquí: una película ${s.is}.`,
    (s) => `Muy conocida: ${s.film} de ${s.director}.`,
    (s) => `Ponle nota, y la lista aprende: una película ${s.is}.`,
    (s) => `Para conocernos: ${s.film} de ${s.director}.`,
    (s) => `Así empiezan muchos: una película ${s.is}.`,
  ],
  wellKnown: [
    (s) => `Conocida por muchos y sin nota tuya todavía: ${s.film} de ${s.director}.`,
    (s) => `Es de las más conocidas aquí: una película ${s.is}.`,
    (s) => `Su nombre ha llegado lejos: ${s.film} de ${s.director}.`,
    (s) => `Muy vista y muy comentada: una película ${s.is}.`,
    (s) => `Está aquí sobre todo porque muchos la conocen: ${s.film} de ${s.director}.`,
    (s) => `Una película conocida, ${s.is}.`,
    (s) => `Su fama la ha traído: una película ${s.is}.`,
    (s) => `De la que muchos hablan: ${s.film} de ${s.director}.`,
  ],
  exploration: [
    (s) => `Un paso a un lado: ${s.film} de ${s.director}.`,
    (s) => `Algo fuera de tus costumbres: una película ${s.is}.`,
    (s) => `Para variar: ${s.film} de ${s.director}.`,
    (s) => `Un sitio queda libre para la sorpresa: una película ${s.is}.`,
  ],
  plain: [
    (s) => `${s.title} es ${s.film} de ${s.director}.`,
    (s) => `Hecha por ${s.director}: una película ${s.is}.`,
    (s) => `También en la lista: ${s.film} de ${s.director}.`,
    (s) => `Lo que ofrece: ${s.has}.`,
    (s) => `De qué trata: ${s.subject}.`,
    (s) => `Otra posibilidad: ${s.film} de ${s.director}.`,
    (s) => `También se puede ver ${s.title}: una película ${s.is}.`,
    (s) => `Esta es ${s.film} de ${s.director}.`,
    (s) => `De ${s.director} viene ${s.title}.`,
  ],
  about: [
    (s) => `La película es ${s.is}.`,
    (s) => `Su tema: ${s.subject}.`,
    (s) => `Dirección: ${s.director}.`,
    (s) => `Te espera: ${s.has}.`,
    (s) => `Trata sobre todo de una cosa: ${s.subject}.`,
  ],
  against: (things) => `Lo que podría hablar en contra: ${things}. De eso querías menos.`,
  youDid: (how, title, given) => {
    if (how === 'rated' && given !== '') return `Diste ${given} a ${title}`
    if (how === 'loved') return `Dijiste que te encanta ${title}`
    if (how === 'named') return `Pusiste ${title} como ejemplo`
    return how === 'wanted' ? `Pusiste ${title} en tu lista` : `Has visto ${title}`
  },
  portrait: {
    rated: (count) =>
      `Este retrato se apoya en ${count === 1 ? 'una nota' : `${count} notas`} y en lo que nos has contado.`,
    unrated: 'Aún se sabe poco: este retrato se apoya en lo que nos has contado, y en ninguna nota.',
    asked: (things) => `Has pedido: ${things}.`,
    likes: (things) => `Lo que se ve hasta ahora en tus películas: ${things}.`,
    people: (things) => `Nombres que se repiten: ${things}.`,
    less: (things) => `Menos de tu gusto: ${things}.`,
    best: (titles, given) => `Lo más alto de tus notas, con ${given}: ${titles}.`,
    loved: (titles) => `Entre lo que dijiste que te encanta: ${titles}.`,
    surprise: 'Quieres que te sorprendamos.',
    close: 'Quieres quedarte cerca de lo que conoces.',
    leftOut: (things) => `Hay que dejar fuera: ${things}.`,
    grows: [
      'Con cada nota este retrato será más exacto.',
      'Cada línea se puede corregir, silenciar o borrar en esta página.',
      'Lo que dices tú cuenta más que lo que leemos en tus películas.',
    ],
  },
  and: (next) => (/^h?i(?!e)/i.test(next) ? 'e' : 'y'),
  marks: ['«', '»'],
  stars,
}
