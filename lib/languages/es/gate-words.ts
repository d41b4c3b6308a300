import type { GateWords } from '../parts/language'
import { withoutEndings } from '../parts/without-endings'

/** Words no Spanish sentence can do without. */
const small = `el la los las lo un una unos unas y e o u pero sino ni no sí que quien quienes cual cuales cuyo cuya donde cuando como cuanto porque
  pues si aunque mientras para por con sin de del a al en entre sobre bajo hasta desde hacia según contra tras ante durante mediante es son era eran
  fue fueron sea ser está están estaba estar hay había hubo ha han he has tiene tienen tenía tener te ti tú tu tus se su sus le les nos nuestro
  nuestra nuestros nuestras este esta estos estas esto ese esa esos esas eso aquel aquella ella él ellos ellas muy más menos mucho mucha
  muchos muchas dos poco poca pocos pocas todo toda todos todas otro otra otros otras mismo misma mismos mismas cada algo alguien alguno alguna nada
  nadie ninguno ninguna ningún también tampoco ya aún todavía siempre nunca casi tan tanto tanta así aquí ahí allí ahora luego después antes
  entonces quizá quizás solo sólo además incluso bien mal vez veces ambas ambos puede pueden podría poder va van ir da dan dar`

/** What else a text about films may say; what people are, have or believe is not among it. */
const ordinary = `película películas cine filme obra pantalla imagen imágenes cámara montaje sonido música escena escenas plano planos historia historias
  trama personaje personajes papel papeles héroe heroína tema temas motivo motivos lugar lugares tiempo ambiente tono ritmo relato relatos narrador
  dirección director directora guion secuela serie parte principio fin final medio mirada palabra palabras frase frases pregunta preguntas respuesta
  juego humor gracia luz sombra sombras color colores noche día tarde mañana minuto minutos año años década lista deseo deseos nota notas
  estrella estrellas gusto regla reglas propuesta ejemplo constante cercanía lejanía parentesco vínculo diferencia desvío paso lado sorpresa
  costumbre costumbres elección razón comienzo forma manera modo clase tipo punto fondo
  ver ve vista visto muestra mostrar mostrado cuenta contar contada narra narrar lleva llevar sigue seguir queda quedar quedó viene venir llega
  llegar pone poner puesta mantiene sostiene encuentra encontrar encontrado trae traer vive vivir espera esperar empieza empezar termina terminar
  comparte compartir comparten une unir recuerda recordar encaja encajar gusta gustan gustó gustaron gustar encanta querías quieres buscas buscabas
  conoces conocida conocido conocer diste das dado pediste pedido dijiste dices dice decir llama llamar parece parecer abre cierra gira mueve mover
  promete ofrece ofrecer pide exige merece descansa apoya basta crece cambia cambiar transforma deja dejar pierde habla hablar suena hace hacer hecho
  hecha toca mira mirar acompaña trata tratar avanza respira
  buena bueno buen mejor pequeña pequeño grande gran larga largo lenta lento rápida rápido callada callado quieta quieto clara claro oscura oscuro
  fría frío cálida cálido suave dura duro pesada ligera ligero seria serio alegre seca seco exacta exacto sencilla sencillo extraña extraño cercana
  cercano lejana lejano nueva nuevo conocidas conocidos abierta abierto honesta propia propio distinta distinto igual iguales parecida
  parecido común comunes entera entero siguiente última último primera primero segunda segundo única único visible apenas justo juntas juntos 
  pronto tarde antes hoy tal seguro segura hasta alta alto llena lleno cerca lejos dentro fuera encima debajo delante detrás alrededor frente
  sobre todo sin embargo al menos a la vez en común risa reír ríe sonrisa llora silencio calla corazón mano manos ojo ojos rostro aliento fuerza calma
  movimiento viaje camino caminos mundo gente pareja grupo casa ciudad país calle espacio puerta ventana agua viento lluvia nieve montaña mar
  libre libres ello juzgar nombre nombres pariente petición sitio tuya tuyo cosa cosas preguntaste cabe caben posibilidad cumple favor importa fama pensada ayuda rival forastero vecino invitado regreso despedida partida llegada encuentro encuentros conversación conversaciones diálogo diálogos enigma
  secreto secretos solución trampa plan peligro peligros amenaza presión lucha luchas caza conflicto crisis giro giros decisión consecuencia precio
  victoria pérdida éxito intento tarea encargo ocasión momento momentos instante instantes detalle detalles gesto gestos voz voces canción canciones
  melodía baile negro blanco rojo azul verde dorado paisaje paisajes naturaleza cielo tierra verano invierno otoño primavera sol luna fuego niebla
  río lago jardín cocina habitación mesa escalera techo fiesta salir sale salen entrar entra volver vuelve vuelven regresa buscar busca buscan
  descubrir descubre perseguir persigue cazar huir huye luchar escapar escapa desaparecer desaparece viajar viaja andar correr corre caer cae subir
  sube bajar romper rompe cruzar cruza llamar oye oír escuchar escucha pensar piensa saber sabe aprender aprende entender entiende olvidar olvida
  soñar sueña tocar conmover conmueve sorprender sorprende atrapar atrapa acecha amenaza salvar salva proteger esconder esconde dibujar construir
  nace surge crecer acercar acerca alejar aleja resolver resuelve lograr logra fracasar confiar mezclar mezcla mezclan sumar suma repetir repite
  repiten añadir añade quédate conviene valer vale dónde ninguna varias varios algunas algunos cierto cierta demás
  callada callado calladas delicada delicado salvaje fina fino afilada amarga amargo dulce fresca fresco densa denso sombría sombrío viva vivo
  corta corto cortas cortos demasiado bastante hora horas ves catálogo colorida precisa preciso cuidadosa cuidadoso paciente serena sereno contenida contenido intensa intenso lacónica sobria sobrio austera generosa
  severa bella bello hermosa hermoso rara raro curiosa curioso maravillosa triste divertida divertido cómica cómico peligrosa misteriosa misterioso
  conmovedora conmovedor media doble salida versión forma formas arte estilo tradición efecto peso ligereza calor fuerza profundidad prisa
  alegría placer línea líneas círculo borde límite límites capa huella huellas señal sentido miradas mirada espejo carta cartas reloj tren barco
  coche frontera esquina puente torre noches días tardes canto lectura`

const ENDING =
  /(?:amente|mente|iones|ion|idades|idad|ando|iendo|aron|ieron|aba|ada|ado|ida|ido|ar|er|ir|es|os|as|an|en|a|o|e|s)$/

export const gate: GateWords = {
  small,
  ordinary,
  stem: (key) => withoutEndings(key, ENDING),
  toReader: /(?<!\p{L})(?:tú|tu|tus|te|ti|contigo)(?!\p{L})/iu,
  personal: [
    /(?<!\p{L})(?:lloras|ríes|vives|pierdes|fracasas|olvidas|huyes|caes|callas|creces|cambias|sueñas|escapas|aprendes|confías|buscas (?!películas|algo))(?!\p{L})/iu,
    /(?<!\p{L})(?:eres|estás|estabas|serás|pareces|sientes|sufres|crees|rezas|votas|debes|necesitas|fuiste|andas)(?!\p{L})/iu,
    /(?<!\p{L})(?:usted(?:es)?|vosotr[oa]s|vuestr[oa]s?)(?!\p{L})/iu,
    /(?<!\p{L})(?:como|alguien como|gente como|personas como) (?:tú|ti)(?!\p{L})/iu,
    /(?<!\p{L})tus? (?!(?:propi[oa]s? |últim[oa]s? |primer[oa]?s? )*(?:películas?|lista|deseos?|notas?|estrellas?|gustos?|reglas?|favoritas?|elección|costumbres?|ejemplos?|palabras?|‹›))/iu,
    /(?<!\p{L})(?:yo|mí|mis?|conmigo)(?!\p{L})/iu,
  ],
  ofFilms: /películ|cine|histori|relat|nota|estrella|lista|deseo|‹›/iu,
  stars: /(?<![\p{L}\d])(media|una|dos|tres|cuatro|cinco|\d(?:[.,]5|½)?)(?: y media)? estrellas?(?!\p{L})/giu,
  numbers: ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco'],
  ofGroup:
    /(?<!\p{L})(?:gente|personas|quien(?:es)?|otr[oa]s|much[oa]s|público)(?!\p{L})[^.!?]*(?:gusto|te gusta|te encanta)|gusto[^.!?]*(?<!\p{L})(?:gente|personas|quien(?:es)?|otr[oa]s)(?!\p{L})|(?<!\p{L})(?:contigo)(?!\p{L})/iu,
  madeBy:
    /(?<!\p{L})(?:dirigida por|dirección:?|hecha por|rodada por|firmada por|película de|obra de|director(?:a)?)\s+$/iu,
}
