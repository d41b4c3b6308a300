-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "EventType" ADD VALUE 'WATCHED';
ALTER TYPE "EventType" ADD VALUE 'NOTED';

-- CreateTable
CREATE TABLE "DiaryChange" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "text" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" TEXT[],

    CONSTRAINT "DiaryChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DiaryChange_userId_at_idx" ON "DiaryChange"("userId", "at");

-- CreateIndex
CREATE INDEX "DiaryChange_at_idx" ON "DiaryChange"("at");

-- AddForeignKey
ALTER TABLE "DiaryChange" ADD CONSTRAINT "DiaryChange_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
