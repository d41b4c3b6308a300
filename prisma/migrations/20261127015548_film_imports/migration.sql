-- CreateTable
CREATE TABLE "FilmImport" (
    "id" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "file" BYTEA NOT NULL,
    "waiting" JSONB NOT NULL,
    "choices" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimedAt" TIMESTAMP(3),

    CONSTRAINT "FilmImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FilmImport_createdAt_idx" ON "FilmImport"("createdAt");
