-- AlterEnum
ALTER TYPE "ConsentPurpose" ADD VALUE 'GROUPS';

-- AlterEnum
ALTER TYPE "ConsentSource" ADD VALUE 'TASTE' BEFORE 'NEW_WORDS';

-- AlterTable
ALTER TABLE "SlateRequest" ADD COLUMN     "usesGroup" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "TextRequest" ADD COLUMN     "usesGroup" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "TasteGroup" (
    "id" SERIAL NOT NULL,
    "facets" TEXT[],
    "middle" JSONB NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TasteGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TasteGroupPerson" (
    "userId" TEXT NOT NULL,
    "groupId" INTEGER NOT NULL,
    "joinedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TasteGroupPerson_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "TasteGroupFilm" (
    "groupId" INTEGER NOT NULL,
    "filmId" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "TasteGroupFilm_pkey" PRIMARY KEY ("groupId","filmId")
);

-- CreateIndex
CREATE INDEX "TasteGroupPerson_groupId_idx" ON "TasteGroupPerson"("groupId");

-- CreateIndex
CREATE INDEX "TasteGroupFilm_filmId_idx" ON "TasteGroupFilm"("filmId");

-- AddForeignKey
ALTER TABLE "TasteGroupPerson" ADD CONSTRAINT "TasteGroupPerson_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TasteGroupPerson" ADD CONSTRAINT "TasteGroupPerson_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "TasteGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TasteGroupFilm" ADD CONSTRAINT "TasteGroupFilm_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "TasteGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TasteGroupFilm" ADD CONSTRAINT "TasteGroupFilm_filmId_fkey" FOREIGN KEY ("filmId") REFERENCES "Film"("id") ON DELETE CASCADE ON UPDATE CASCADE;
