-- CreateTable
CREATE TABLE "KeptReading" (
    "scope" TEXT NOT NULL,
    "countedAt" TIMESTAMP(3) NOT NULL,
    "through" TIMESTAMP(3) NOT NULL,
    "settledUntil" TIMESTAMP(3) NOT NULL,
    "edition" INTEGER NOT NULL,
    "figures" JSONB NOT NULL,

    CONSTRAINT "KeptReading_pkey" PRIMARY KEY ("scope")
);

-- CreateTable
CREATE TABLE "KeptOutcome" (
    "scope" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "sums" DOUBLE PRECISION[],
    "settled" DOUBLE PRECISION[],

    CONSTRAINT "KeptOutcome_pkey" PRIMARY KEY ("scope","group","userId")
);

-- CreateIndex
CREATE INDEX "KeptOutcome_userId_idx" ON "KeptOutcome"("userId");

-- CreateIndex
CREATE INDEX "Event_occurredAt_idx" ON "Event" USING BRIN ("occurredAt");

-- CreateIndex
CREATE INDEX "Slate_startedAt_idx" ON "Slate"("startedAt");

-- AddForeignKey
ALTER TABLE "KeptOutcome" ADD CONSTRAINT "KeptOutcome_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
