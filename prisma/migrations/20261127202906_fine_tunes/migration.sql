-- AlterEnum
ALTER TYPE "ConsentPurpose" ADD VALUE 'TRAINING';

-- CreateTable
CREATE TABLE "FineTune" (
    "jobId" TEXT NOT NULL,
    "server" TEXT NOT NULL,
    "baseModel" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "examples" INTEGER NOT NULL,
    "people" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "model" TEXT NOT NULL DEFAULT '',
    "said" TEXT NOT NULL DEFAULT '',
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checkedAt" TIMESTAMP(3),

    CONSTRAINT "FineTune_pkey" PRIMARY KEY ("jobId")
);
