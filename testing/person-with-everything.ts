import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '@/prisma/generated/client'
import { noteSecurity } from '../lib/security/log'
import { createFilm, createUser } from './factories'

export const secretHash = '$argon2id$never-to-be-seen'

const long = new Date('2025-02-03T04:05:06Z')
const wrote = { promptVersionId: 'p1', model: 'gpt' }
const refused = { refusedText: 'a text the gate refused', refusedWhy: 'address: x' }

/** A person with a row in everything the site keeps; what can be told apart carries a mark of its own. */
export async function personWithEverything(db: PrismaClient, { isGuest = false } = {}) {
  const mark = randomUUID()
  const film = await createFilm(db)
  const filmId = film.id
  const person = await createUser(db, {
    email: isGuest ? null : `full_${mark}@matinee.test`,
    passwordHash: isGuest ? null : secretHash,
    timeZone: 'Europe/Zurich',
    language: 'de',
    persona: 'HOST',
    styleSample: `style ${mark}`,
    styleNotes: true,
    childAge: 7,
    emailVerifiedAt: isGuest ? null : long,
    ...(isGuest ? {} : { linkedAccounts: { create: { provider: 'github', providerAccountId: mark } } }),
    sessions: { create: { id: `session ${mark}`, apartUntil: long, steppedAt: long } },
    secondStep: {
      create: {
        ...{ secret: `step ${mark}`, recovery: [`recovery ${mark}`], lastStep: 7, createdAt: long, confirmedAt: long },
      },
    },
    accountLinks: {
      create: {
        hash: `link ${mark}`,
        purpose: 'CREATE',
        email: `full_${mark}@matinee.test`,
        data: { name: `asked as ${mark}`, passwordHash: secretHash },
        expiresAt: new Date(),
      },
    },
    consents: { create: [{ purpose: 'BEHAVIOUR', granted: true, lapsedAt: long }] },
    consentEntries: {
      create: { purpose: 'BEHAVIOUR', granted: true, version: 1, words: `asked ${mark}`, source: 'SURVEY' },
    },
    onboarding: { create: { step: 'wishes', screens: [[{ kind: 'known', filmIds: [filmId] }]], finishedAt: long } },
    ratings: { create: { filmId, value: 4.5 } },
    reactions: { create: { filmId, kind: 'NOT_FOR_ME', reason: 'slow' } },
    interestEdits: {
      create: { facet: 'words:slow-westerns', label: `label ${mark}`, strength: 0.75, wish: { mark }, askedAt: long },
    },
    editReceipts: {
      create: {
        text: `receipt ${mark}`,
        changes: {},
        undo: { mark },
        engineConfig: 'e1',
        artefactId: 'a1',
        control: 'less',
        filmsBefore: 7,
        filmsAfter: 3,
      },
    },
    filmNotes: {
      create: {
        filmId,
        profileVersion: 1,
        text: `reason ${mark}`,
        variantId: 'v1',
        servedBy: 'COMPOSER',
        ...refused,
        ...wrote,
      },
    },
    textRequests: {
      create: {
        subject: `note-${filmId}`,
        sent: false,
        model: 'none',
        promptVersionId: 'version',
        promptNumber: 3,
        instructions: [{ text: `instructions ${mark}`, sources: ['rules'] }],
        prompt: [{ text: `rows ${mark}`, sources: ['films'] }],
        usesHour: true,
        usesBehaviour: true,
        usesGroup: true,
        inputTokens: 1,
        outputTokens: 2,
        fault: 'quota',
      },
    },
    portrait: {
      create: {
        profileVersion: 1,
        text: `portrait ${mark}`,
        variantId: 'v1',
        servedBy: 'COMPOSER',
        ...refused,
        ...wrote,
      },
    },
    tasteReadings: {
      create: {
        number: 1,
        profileVersion: 1,
        films: 9,
        summary: `summary ${mark}`,
        servedBy: 'COMPOSER',
        fault: 'cut',
        dropped: [`left out ${mark}`],
        inputTokens: 21,
        outputTokens: 22,
        finishedAt: long,
        ...wrote,
        proposals: {
          create: {
            place: 0,
            label: `line ${mark}`,
            kind: 'blend',
            direction: 'towards',
            strength: 'high',
            facets: ['mood:dread'],
            query: `query ${mark}`,
            wish: { mark },
            eventIds: [`rated-${mark}`],
            filmIds: [filmId],
            insight: `insight ${mark}`,
            fit: 0.625,
            heldBack: 4,
            answer: 'PARTLY',
            answeredAt: long,
            line: `words:line-${mark}`,
            uncertain: true,
            review: 'YES',
            reviewedAt: long,
          },
        },
      },
    },
    textExposures: {
      create: {
        ...{ subject: `note:${filmId}`, key: 'NOTE', filmId, writtenAt: long, shownAt: long, variantId: 'v1' },
        ...{ servedBy: 'COMPOSER', asked: true, failed: true, refused: true, inputTokens: 31, outputTokens: 32 },
        ...wrote,
      },
    },
    wordsVerdicts: {
      create: {
        subject: `note:${filmId}`,
        filmId,
        verdict: 'NOT_TRUE',
        text: `judged ${mark}`,
        comment: `comment ${mark}`,
        kinds: ['kindred'],
        evidence: [`evidence ${mark}`],
        servedBy: 'MODEL',
        closedAt: long,
        ...wrote,
      },
    },
    slates: {
      create: {
        model: `model ${mark}`,
        profileVersion: 1,
        partOfDay: 'any',
        engineConfig: 'e1',
        variantId: 'v1',
        firstCardMs: 345,
        artefactId: 'a1',
        moveLimit: 4,
        fault: 'cut',
        renewals: 1,
        finishedAt: long,
        supersededAt: long,
        outdatedAt: long,
        renewAfter: long,
        candidates: [{ filmId, score: 1, because: `candidate ${mark}` }],
        requests: {
          create: {
            number: 0,
            sent: true,
            model: 'gpt',
            promptVersionId: 'p1',
            promptNumber: 3,
            fault: 'cut',
            instructions: [{ text: `sent ${mark}`, sources: ['rules'] }],
            prompt: [],
            inputTokens: 11,
            outputTokens: 12,
            usesHour: true,
            usesBehaviour: true,
            usesGroup: true,
          },
        },
        items: {
          create: {
            position: 0,
            filmId,
            reason: `card ${mark}`,
            basis: [],
            servedBy: 'COMPOSER',
            propensity: 0.2,
            replacedAt: long,
            verdict: 'address',
            predicted: 3.25,
            predictedFrom: [filmId],
            predictedSaid: true,
            notYetAt: long,
            variantId: 'v1',
            engineConfig: 'e1',
            ...refused,
            ...wrote,
          },
        },
      },
    },
    events: {
      create: [
        { id: `rated-${mark}`, type: 'RATED', filmId, value: 4.5 },
        { id: `click-${mark}`, type: 'CLICKED', filmId, detail: 'tonight' },
        { id: `search-${mark}`, type: 'SEARCHED', detail: `words ${mark}` },
        { id: `watched-${mark}`, type: 'WATCHED', filmId, detail: '2024-05-31', value: 4 },
        { id: `noted-${mark}`, type: 'NOTED', filmId, detail: `note ${mark}`, reason: 'shared' },
        { id: `wish-${mark}`, type: 'SURVEY_WISH', facet: 'genre:western', value: 1 },
      ],
    },
    diaryChanges: {
      create: { text: `changed ${mark}`, before: [{ detail: `before ${mark}` }], after: [`rated-${mark}`] },
    },
    engineConfigs: {
      create: {
        // Below zero: it never serves, and changes nothing if it does.
        number: -Math.floor(Math.random() * 2e9),
        base: 'of a test',
        changes: {},
        numbers: { wishWeight: 2 },
        note: 'a note on a configuration',
      },
    },
    promptVersions: {
      create: {
        key: 'NOTE',
        publishedAt: long,
        number: Math.floor(Math.random() * 2e9),
        instructions: '',
        temperature: 1,
        topP: 1,
        maxTokens: 1,
      },
    },
    promptGates: {
      create: {
        key: 'NOTE',
        contentHash: 'of a text',
        tried: { note: 'a text' },
        serving: {},
        rests: 'a reason',
        total: 3,
        done: 3,
        verdict: { checks: [] },
        passed: true,
        endedAt: long,
        agreedAt: long,
      },
    },
    filmEdits: { create: { filmId, kind: 'EDITED', changes: [] } },
    decided: {
      create: {
        filmId,
        strategy: 'BASIC',
        text: '',
        kindred: [],
        model: '',
        inputHash: randomUUID(),
        status: 'APPROVED',
        decidedAt: long,
      },
    },
  })
  const experiment = await db.experiment.create({
    data: {
      kind: 'VARIANTS',
      title: 'Brief reasons',
      measure: 'opened',
      planned: 100,
      authorId: person.id,
      status: 'STOPPED',
      startedAt: long,
      endedAt: long,
      variants: { create: { position: 0, name: 'Brief' } },
    },
    select: { id: true, variants: { select: { id: true } } },
  })
  await db.keptOutcome.create({ data: { userId: person.id, scope: 'versions', group: '', sums: [8], settled: [4] } })
  await db.experimentPerson.create({
    data: { experimentId: experiment.id, variantId: experiment.variants[0]?.id ?? '', userId: person.id },
  })
  await db.campaign.create({
    data: {
      title: 'Autumn letters',
      subject: 'Three films',
      body: 'Films',
      outcome: 'Nobody was left.',
      startedAt: long,
      endedAt: long,
      authorId: person.id,
      films: { create: { filmId } },
      mails: {
        create: {
          id: `letter ${mark}`,
          userId: person.id,
          status: 'SENT',
          filmIds: [filmId],
          sentAt: long,
          openedAt: long,
          unsubscribedAt: long,
        },
      },
    },
  })
  await db.tasteGroup.create({
    data: { facets: ['mood:dread'], middle: { 'mood:dread': 1 }, people: { create: { userId: person.id } } },
  })
  const { id: importId } = await db.ratingImport.create({
    data: {
      source: 'imdb',
      fileName: `file ${mark}.csv`,
      userId: person.id,
      file: Buffer.from(`bytes ${mark}`),
      waiting: { mark },
      options: { scale: '5' },
      lines: ['words:slow-westerns'],
      confirmedAt: long,
      undoneAt: long,
    },
  })
  await db.awaitedFilm.create({
    data: {
      userId: person.id,
      importId,
      title: `awaited ${mark}`,
      originalTitle: 'Autre',
      year: 1999,
      says: 'seen',
      imdbId: 'tt0000001',
      movieLensId: 1,
      tmdbId: 2,
      stars: 3.5,
      saidAt: long,
    },
  })
  const version = await db.promptVersion.findFirstOrThrow({ where: { authorId: person.id } })
  const slate = await db.slate.findFirstOrThrow({ where: { userId: person.id } })
  await db.slate.update({ where: { id: slate.id }, data: { promptVersionId: version.id } })
  await db.event.update({
    where: { id: `rated-${mark}` },
    data: { slateId: slate.id, position: 3, reason: 'other', importId },
  })
  await db.usageDay.create({
    data: { scope: `user:${person.id}`, day: new Date('2025-01-01'), calls: 3, tokens: 417_263 },
  })
  const startedAt = new Date()
  await db.rateWindow.createMany({
    data: [
      { key: `feedback:${person.id}`, startedAt, count: 1 },
      ...(person.email ? [{ key: `sign-in:203.0.113.9:${person.email}`, startedAt, count: 2 }] : []),
    ],
  })
  await noteSecurity('signed-in', { actor: person.id, subject: person.id, detail: 'password' })
  return { person, film, mark }
}

/** Every row of every table of the database as text, whatever tables there are by now. */
export async function tablesHolding(db: PrismaClient, ...needles: string[]): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1`
  const holding: string[] = []
  for (const { name } of tables) {
    for (const needle of needles) {
      const [row] = await db.$queryRawUnsafe<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM "${name}" AS t WHERE strpos(t::text, $1) > 0`,
        needle,
      )
      if (row?.count) holding.push(name)
    }
  }
  return [...new Set(holding)]
}
