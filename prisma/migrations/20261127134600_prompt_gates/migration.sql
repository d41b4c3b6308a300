-- AlterTable
ALTER TABLE "PromptVersion" ADD COLUMN     "despite" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "PromptGate" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "tried" JSONB NOT NULL,
    "serving" JSONB NOT NULL,
    "rests" TEXT NOT NULL DEFAULT '',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL,
    "verdict" JSONB,
    "passed" BOOLEAN,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMP(3),
    "authorId" TEXT,
    "agreedById" TEXT,
    "agreedAt" TIMESTAMP(3),

    CONSTRAINT "PromptGate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PromptGateStep" (
    "gateId" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "result" JSONB NOT NULL,

    CONSTRAINT "PromptGateStep_pkey" PRIMARY KEY ("gateId","step")
);

-- CreateIndex
CREATE INDEX "PromptGate_key_createdAt_idx" ON "PromptGate"("key", "createdAt");

-- CreateIndex
CREATE INDEX "PromptGate_contentHash_idx" ON "PromptGate"("contentHash");

-- CreateIndex
CREATE INDEX "PromptGate_authorId_idx" ON "PromptGate"("authorId");

-- CreateIndex
CREATE INDEX "PromptGate_agreedById_idx" ON "PromptGate"("agreedById");

-- AddForeignKey
ALTER TABLE "PromptGate" ADD CONSTRAINT "PromptGate_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromptGate" ADD CONSTRAINT "PromptGate_agreedById_fkey" FOREIGN KEY ("agreedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromptGateStep" ADD CONSTRAINT "PromptGateStep_gateId_fkey" FOREIGN KEY ("gateId") REFERENCES "PromptGate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
