import { foldText } from '../../../catalog/search-text'
import type { Field } from './field-names'

/** Names of columns in further languages, whole and divided by commas. */
const words: Partial<Record<Field, string>> = {
  title:
    '影片, 作品名, שם הסרט, סרט, כותרת, العنوان, عنوان, الفيلم, فيلم, اسم الفيلم, فیلم, नाम, फिल्म, फ़िल्म, शीर्षक, ภาพยนตร์, ชื่อเรื่อง, หนัง, phim, tên phim, tựa đề, judul, judul film, naziv, film neve, filmas, pavadinimas, pealkiri, nosaukums, όνομα ταινίας, titolo film, titre du film, título de la película, nome do filme, назва фільму, филм, заглавие, наслов, наименование',
  originalTitle:
    'original name, título en versión original, titre en vo, titolo in lingua originale, tên gốc, judul asli, שם מקורי, العنوان الأصلي, πρωτότυπος τίτλος, originální název, originalo pavadinimas, оригінальна назва, оригинално заглавие',
  year: 'שנה, السنة, سنة, سال, वर्ष, साल, ปี, năm, năm phát hành, tahun, godina, έτος, χρονιά, рік, година, год выпуска, metai, gads, aasta, utgivelsesår, udgivelsesår, utgivningsår, erscheinungsjahr, produktionsjahr, année de sortie, année de production, año de estreno, ano de lançamento, anno di uscita, rok produkcji, rok vydání, megjelenés éve, yapım yılı, julkaisuvuosi',
  directors:
    'réalisation, réalisé par, dirección, dirigida por, direção, realizador, regi, instruktør, instruktor, ohjaaja, rendező, režie, režisér, yönetmen, режиссер, режиссёр, режисер, 导演, 導演, 監督, 감독, במאי, المخرج, निर्देशक, ผู้กำกับ, đạo diễn, sutradara, redatelj, σκηνοθέτης, regizor',
  watched:
    'gesehen, zuletzt gesehen, angesehen am, vu en, date de visionnage, fecha de visionado, fecha vista, visto en, data visione, data de visualização, assistido em, data obejrzenia, bekeken op, gezien op, sett, sett den, set den, katsottu, megnézve, zhlédnuto, viděno, izlenme tarihi, izlendi, дата просмотра, просмотрено, дата перегляду, 观看时间, 觀看日期, 視聴日, 본 날짜, 관람일, תאריך צפייה, تاريخ المشاهدة, देखने की तारीख, วันที่ดู, ngày xem, tanggal ditonton, datum gledanja, ημερομηνία προβολής',
  status: 'statüs, durum, tila, állapot, stav, статусы, סטטוס, الحالة, สถานะ, trạng thái, κατάσταση',
}
const ratings =
  'schulnote, zensur, sterne, stern, étoiles, nombre d étoiles, estrellas, estrelas, stelle, stelline, gwiazdki, hvězdičky, csillag, csillagok, yıldız, sterren, stjärnor, stjerner, tähdet, звезды, звёзды, 星, 星数, оценка, оцінка, דירוג, ציון, تقييم, التقييم, امتیاز, रेटिंग, คะแนน, điểm, đánh giá, nilai, ocjena, vertinimas, hinne, vērtējums, βαθμός, βαθμολογία, 打分, 得点, 点数, 점수, votación, votazione, appréciation, osztályzat, známka, terningkast'
const ownRatings =
  'mi voto, mi votación, mi puntuación, il mio voto, minha nota, moja ocena, moje hodnocení, értékelésem, puanım, verdiğim puan, моя оцінка, моята оценка, הדירוג שלי, تقييمي, امتیاز من, मेरी रेटिंग, คะแนนของฉัน, điểm của tôi, nilai saya, moja ocjena, η βαθμολογία μου, 我的打分, 私の評価, マイ評価, 내 평점, 내 별점, min karakter, mitt betyg, oma arvosana'

const folded = (list: string) => list.split(', ').map(foldText)
const fieldOf = new Map(
  Object.entries(words).flatMap(([field, list]) => folded(list).map((word) => [word, field as Field] as const)),
)
const weightOf = new Map([
  ...folded(ratings).map((word) => [word, 2] as const),
  ...folded(ownRatings).map((word) => [word, 3] as const),
])

export const fieldInWords = (name: string): Field | undefined => fieldOf.get(name)
/** 3 for a rating of one's own, 2 for a rating. */
export const ratingInWords = (name: string): number => weightOf.get(name) ?? 0
