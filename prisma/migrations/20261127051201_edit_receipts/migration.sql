-- CreateTable
CREATE TABLE "EditReceipt" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "undo" JSONB,
    "engineConfig" TEXT NOT NULL,
    "artefactId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EditReceipt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EditReceipt_userId_createdAt_idx" ON "EditReceipt"("userId", "createdAt");

-- AddForeignKey
ALTER TABLE "EditReceipt" ADD CONSTRAINT "EditReceipt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
