-- CreateEnum
CREATE TYPE "ArtefactStatus" AS ENUM ('SERVING', 'RETIRED', 'HELD', 'REFUSED', 'DISCARDED');

-- CreateTable
CREATE TABLE "EngineArtefact" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "status" "ArtefactStatus" NOT NULL,
    "description" JSONB NOT NULL,
    "bytes" BYTEA,
    "gram" BYTEA,
    "size" INTEGER NOT NULL,
    "checksum" TEXT NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "servedAt" TIMESTAMP(3),

    CONSTRAINT "EngineArtefact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EngineRow" (
    "artefactId" TEXT NOT NULL,
    "filmId" INTEGER NOT NULL,
    "packed" BYTEA NOT NULL,

    CONSTRAINT "EngineRow_pkey" PRIMARY KEY ("artefactId","filmId")
);

-- CreateTable
CREATE TABLE "EngineLease" (
    "name" TEXT NOT NULL,
    "owner" TEXT,
    "expiresAt" TIMESTAMP(3),
    "startedAt" TIMESTAMP(3),
    "stage" TEXT,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "endedAt" TIMESTAMP(3),
    "outcome" TEXT,
    "failed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "EngineLease_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "EngineArtefact_number_key" ON "EngineArtefact"("number");

-- CreateIndex
CREATE INDEX "EngineArtefact_status_number_idx" ON "EngineArtefact"("status", "number");

-- AddForeignKey
ALTER TABLE "EngineRow" ADD CONSTRAINT "EngineRow_artefactId_fkey" FOREIGN KEY ("artefactId") REFERENCES "EngineArtefact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One artefact serves, whoever promotes at the same moment.
CREATE UNIQUE INDEX "EngineArtefact_serving_key" ON "EngineArtefact" ((1)) WHERE "status" = 'SERVING';
