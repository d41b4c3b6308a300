-- CreateTable
CREATE TABLE "EngineProcess" (
    "id" TEXT NOT NULL,
    "number" INTEGER,
    "note" TEXT,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "EngineProcess_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EngineProcess_seenAt_idx" ON "EngineProcess"("seenAt");
