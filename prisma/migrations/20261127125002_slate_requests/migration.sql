-- CreateTable
CREATE TABLE "SlateRequest" (
    "slateId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
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

    CONSTRAINT "SlateRequest_pkey" PRIMARY KEY ("slateId","number")
);

-- CreateIndex
CREATE INDEX "SlateRequest_at_idx" ON "SlateRequest"("at");

-- AddForeignKey
ALTER TABLE "SlateRequest" ADD CONSTRAINT "SlateRequest_slateId_fkey" FOREIGN KEY ("slateId") REFERENCES "Slate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
