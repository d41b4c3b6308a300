import type { Sentences } from '../parts/language'

const NUMBERS = ['null', 'einen', 'zwei', 'drei', 'vier', 'fünf']
const stars = (count: number): string => {
  if (count === 0.5) return 'einen halben Stern'
  const whole = Math.floor(count)
  if (whole !== count) return `${whole}½ Sterne`
  return `${NUMBERS[whole] ?? whole} ${whole === 1 ? 'Stern' : 'Sterne'}`
}

/** What the built-in composer says in German. What films have stands behind colons, so that no ending depends on it. */
export const sentences: Sentences = {
  sharing: [
    (s) => `Wie ${s.own}: ${s.both}.`,
    (s) => `Mit ${s.own} verbindet ihn: ${s.both}.`,
    (s) => `Du ${s.youDid}. Beide haben gemeinsam: ${s.both}.`,
    (s) => `Was er mit ${s.own} teilt: ${s.both}.`,
    (s) => `Nach ${s.own} noch einmal: ${s.both}.`,
    (s) => `Was dich bei ${s.own} vielleicht hielt, hat auch er: ${s.both}.`,
    (s) => `Neben ${s.own} gestellt, bleibt gemeinsam: ${s.both}.`,
    (s) => `Verwandt mit ${s.own}, denn beide haben: ${s.both}.`,
    (s) => `In beiden zu finden, hier wie in ${s.own}: ${s.both}.`,
  ],
  beside: [
    (s) => `Du ${s.youDid}; dieser steht in der Nähe.`,
    (s) => `Von ${s.own} ist es nicht weit hierher: ${s.film} von ${s.director}.`,
    (s) => `Wer ${s.own} mag, mag oft auch diesen Film.`,
    (s) => `Unser Katalog stellt ihn neben ${s.own}.`,
    (s) => `Nachbar von ${s.own}: ${s.film}, ${s.is}.`,
    (s) => `Auf ${s.own} folgt hier ${s.film} von ${s.director}.`,
    (s) => `Wegen ${s.own} steht er auf deiner Liste.`,
    (s) => `Nicht fern von ${s.own}: ${s.film}, ${s.is}.`,
  ],
  asked: [
    (s) => `Dein Wunsch: ${s.interest}. Dieser Film hat es.`,
    (s) => `Gewünscht hast du: ${s.interest}. Hier ist ${s.film} von ${s.director}.`,
    (s) => `Auf deinen Wunsch: ${s.interest}.`,
    (s) => `Du wolltest ${s.interest}; dazu passt ${s.film}, ${s.is}.`,
    (s) => `Weil du danach gefragt hast: ${s.interest}.`,
    (s) => `Hier hast du, was du wolltest: ${s.interest}.`,
    (s) => `Bestellt war ${s.interest}; er bringt es mit.`,
    (s) => `Zu deinem Wunsch ${s.interest} gehört auch ${s.title}.`,
  ],
  shown: [
    (s) => `Deine Filme sprechen dafür: ${s.interest}.`,
    (s) => `Immer wieder in deinen Filmen, und auch hier: ${s.interest}.`,
    (s) => `Was du magst, hat dieser Film auch: ${s.interest}.`,
    (s) => `Dein Geschmack führt hierher: ${s.interest}.`,
    (s) => `Es zeigt sich in dem, was du magst: ${s.interest}. Hier ist ${s.film}, ${s.is}.`,
    (s) => `Ein Muster in deinen Bewertungen, ${s.interest}; ${s.title} folgt ihm.`,
    (s) => `Offenbar liegt dir daran: ${s.interest}.`,
    (s) => `Nach deinen Filmen zu gehen, magst du ${s.interest}; das hat auch dieser.`,
  ],
  named: [
    (s) => `Mit dabei: ${s.name}.`,
    (s) => `Wegen ${s.name} auf der Liste: ${s.film}, ${s.is}.`,
    (s) => `Der Name, der dafür spricht: ${s.name}.`,
    (s) => `Du magst Filme mit ${s.name}; hier ist noch einer.`,
    (s) => `Noch einmal ${s.name}, diesmal in ${s.title}.`,
    (s) => `Hinter diesem Vorschlag steht ein Name: ${s.name}.`,
  ],
  hour: [
    (s) => `Für jetzt gedacht, ${s.hour}: ${s.film}, ${s.is}.`,
    (s) => `Die Stunde passt zu ihm: ${s.film} von ${s.director}.`,
    (s) => `Wie gemacht für diese Stunde: ${s.film}, ${s.is}.`,
    (s) => `Um diese Zeit ist Platz für ${s.title}.`,
    (s) => `Passend ${s.hour}: ${s.film} von ${s.director}.`,
  ],
  late: [
    (s) => `Kurz genug ${s.late}: ${s.film} von ${s.director}.`,
    (s) => `Nicht zu lang ${s.late}: ${s.film}, ${s.is}.`,
    (s) => `Hat ${s.late} noch Platz: ${s.film} von ${s.director}.`,
    (s) => `Bald zu Ende, auch ${s.late}: ${s.film}, ${s.is}.`,
  ],
  group: [
    (s) => `Hoch bewertet von Leuten, die deinen Geschmack teilen: ${s.group}.`,
    (s) => `Leute mit deinem Geschmack bewerten ihn hoch: ${s.group}.`,
    (s) => `Wer deinen Geschmack teilt, hat ihn hoch bewertet: ${s.group}.`,
    (s) => `Viele Sterne kommen von Leuten mit deinem Geschmack: ${s.group}.`,
    (s) => `Unter Leuten, die mögen, was du magst, ist er hoch bewertet: ${s.group}.`,
    (s) => `Für ihn sprechen Leute, die deinen Geschmack teilen: ${s.group}.`,
    (s) => `Mit deinem Geschmack sind andere schon hier gewesen und haben ihn hoch bewertet: ${s.group}.`,
    (s) => `Gemeinsam ist dir mit denen, die ihn hoch bewerten: ${s.group}.`,
  ],
  here: [
    (s) => `Er kommt aus dem Land, in dem du jetzt Filme siehst: ${s.here}.`,
    (s) => `Gedreht in dem Land, in dem du gerade Filme siehst: ${s.here}.`,
  ],
  fresh: [() => 'Er ist neu im Katalog.', () => 'Im Katalog steht er erst seit kurzem.'],
  kept: [
    (s) => `Er hält sich an deine Regeln: ${s.film} von ${s.director}.`,
    (s) => `Keine deiner Regeln spricht dagegen: ${s.film}, ${s.is}.`,
    (s) => `Innerhalb deiner Regeln: ${s.film} von ${s.director}.`,
    (s) => `Wie du es gesagt hast, und eingehalten: ${s.film}, ${s.is}.`,
    (s) => `Deine Regeln lassen ihn zu: ${s.film} von ${s.director}.`,
    (s) => `Was du ausgeschlossen hast, hat er nicht: ${s.film}, ${s.is}.`,
    (s) => `Erlaubt nach allem, was du gesagt hast: ${s.film} von ${s.director}.`,
    (s) => `Übrig nach deinen Regeln: ${s.film}, ${s.is}.`,
  ],
  start: [
    (s) => `Ein Anfang, den viele kennen: ${s.film} von ${s.director}.`,
    (s) => `Solange du wenig bewertet hast, raten wir zu Bekanntem: ${s.film}, ${s.is}.`,
    (s) => `Viele haben ihn gesehen; deine Bewertung sagt uns mehr: ${s.film} von ${s.director}.`,
    (s) => `Noch wissen wir nichts von dir, also beginnen wir hier: ${s.film}, ${s.is}.`,
    (s) => `Weithin bekannt: ${s.film} von ${s.director}.`,
    (s) => `Bewerte ihn, und die Liste lernt dazu: ${s.film}, ${s.is}.`,
    (s) => `Zum Kennenlernen: ${s.film} von ${s.director}.`,
    (s) => `So fangen viele an: ${s.film}, ${s.is}.`,
  ],
  wellKnown: [
    (s) => `Vielen bekannt und von dir noch nicht bewertet: ${s.film} von ${s.director}.`,
    (s) => `Er gehört zu den bekannteren Filmen hier: ${s.film}, ${s.is}.`,
    (s) => `Sein Name ist weit gereist: ${s.film} von ${s.director}.`,
    (s) => `Oft gesehen und oft besprochen: ${s.film}, ${s.is}.`,
    (s) => `Hier vor allem, weil viele ihn kennen: ${s.film} von ${s.director}.`,
    (s) => `Ein bekannter Film, ${s.is}.`,
    (s) => `Sein Ruf hat ihn hergebracht: ${s.film}, ${s.is}.`,
    (s) => `Wovon viele sprechen: ${s.film} von ${s.director}.`,
  ],
  exploration: [
    (s) => `Ein Schritt zur Seite: ${s.film} von ${s.director}.`,
    (s) => `Etwas abseits deiner Gewohnheiten: ${s.film}, ${s.is}.`,
    (s) => `Zur Abwechslung: ${s.film} von ${s.director}.`,
    (s) => `Ein Platz ist für Überraschungen frei: ${s.film}, ${s.is}.`,
  ],
  plain: [
    (s) => `${s.title} ist ${s.film} von ${s.director}.`,
    (s) => `Gemacht von ${s.director}: ${s.film}, ${s.is}.`,
    (s) => `Auch auf der Liste: ${s.film} von ${s.director}.`,
    (s) => `Was er zu bieten hat: ${s.has}.`,
    (s) => `Worum es geht: ${s.subject}.`,
    (s) => `Eine weitere Möglichkeit: ${s.film} von ${s.director}.`,
    (s) => `Ansehen lässt sich auch ${s.title}: ${s.film}, ${s.is}.`,
    (s) => `Dieser ist ${s.film} von ${s.director}.`,
    (s) => `Von ${s.director} kommt ${s.title}.`,
  ],
  about: [
    (s) => `Der Film ist ${s.is}.`,
    (s) => `Sein Thema: ${s.subject}.`,
    (s) => `Regie: ${s.director}.`,
    (s) => `Dich erwartet: ${s.has}.`,
    (s) => `Es geht darin um eines vor allem: ${s.subject}.`,
  ],
  against: (things) => `Was dagegen sprechen könnte: ${things}. Davon wolltest du weniger.`,
  youDid: (how, title, given) => {
    if (how === 'rated' && given !== '') return `hast ${title} ${given} gegeben`
    if (how === 'loved') return `hast gesagt, dass du ${title} liebst`
    if (how === 'named') return `hast ${title} als Beispiel genannt`
    return how === 'wanted' ? `hast ${title} auf deine Merkliste gesetzt` : `hast ${title} gesehen`
  },
  portrait: {
    rated: (count) =>
      `Dieses Porträt stützt sich auf ${count === 1 ? 'eine Bewertung' : `${count} Bewertungen`} und auf das, was du uns selbst gesagt hast.`,
    unrated:
      'Noch ist wenig bekannt: Dieses Porträt stützt sich auf das, was du uns selbst gesagt hast, und auf keine Bewertung.',
    asked: (things) => `Gewünscht hast du dir: ${things}.`,
    likes: (things) => `Was sich in deinen Filmen bisher zeigt: ${things}.`,
    people: (things) => `Namen, die wiederkehren: ${things}.`,
    less: (things) => `Weniger nach deinem Geschmack: ${things}.`,
    best: (titles, given) => `Am höchsten bewertet, mit ${given}: ${titles}.`,
    loved: (titles) => `Als geliebt genannt hast du: ${titles}.`,
    surprise: 'Du möchtest überrascht werden.',
    close: 'Du möchtest bei dem bleiben, was du kennst.',
    leftOut: (things) => `Auszulassen ist: ${things}.`,
    grows: [
      'Mit jeder Bewertung wird dieses Porträt genauer.',
      'Jede Zeile lässt sich auf dieser Seite berichtigen, stummschalten oder streichen.',
      'Was du selbst sagst, zählt dabei mehr als das, was wir aus deinen Filmen lesen.',
    ],
  },
  and: () => 'und',
  marks: ['„', '“'],
  stars,
}
