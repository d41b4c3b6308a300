-- CreateTable
CREATE TABLE "EngineConfig" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "base" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "numbers" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "authorId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EngineConfig_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "EngineConfig_number_key" ON "EngineConfig"("number");

-- CreateIndex
CREATE INDEX "EngineConfig_authorId_idx" ON "EngineConfig"("authorId");

-- AddForeignKey
ALTER TABLE "EngineConfig" ADD CONSTRAINT "EngineConfig_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
