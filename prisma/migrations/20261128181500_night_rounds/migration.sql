-- CreateTable
CREATE TABLE "NightRound" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "done" TEXT[],
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "NightRound_pkey" PRIMARY KEY ("id")
);
