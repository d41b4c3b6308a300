-- CreateTable
CREATE TABLE "FaultKind" (
    "serverId" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "firstAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMP(3),

    CONSTRAINT "FaultKind_pkey" PRIMARY KEY ("serverId","use","kind")
);

-- AddForeignKey
ALTER TABLE "FaultKind" ADD CONSTRAINT "FaultKind_serverId_fkey" FOREIGN KEY ("serverId") REFERENCES "ModelServer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was there before is no news.
INSERT INTO "FaultKind" ("serverId", "use", "kind", "firstAt", "seenAt")
SELECT "serverId", "use", "kind", min("lastAt"), now() AT TIME ZONE 'UTC' FROM "ModelFault" GROUP BY "serverId", "use", "kind";
