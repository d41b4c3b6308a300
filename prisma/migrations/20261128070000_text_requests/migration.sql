-- CreateTable
CREATE TABLE "TextRequest" (
    "userId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent" BOOLEAN NOT NULL,
    "model" TEXT NOT NULL,
    "promptVersionId" TEXT,
    "promptNumber" INTEGER,
    "instructions" JSONB NOT NULL,
    "prompt" JSONB NOT NULL,
    "usesHour" BOOLEAN NOT NULL,
    "usesBehaviour" BOOLEAN NOT NULL,
    "inputTokens" INTEGER NOT NULL DEFAULT 0,
    "outputTokens" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT,

    CONSTRAINT "TextRequest_pkey" PRIMARY KEY ("userId","subject")
);

-- CreateIndex
CREATE INDEX "TextRequest_at_idx" ON "TextRequest"("at");

-- AddForeignKey
ALTER TABLE "TextRequest" ADD CONSTRAINT "TextRequest_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
