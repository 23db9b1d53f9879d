-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "FileState" AS ENUM ('received', 'checked', 'refused');

-- CreateEnum
CREATE TYPE "DisclosureMode" AS ENUM ('proactive', 'on_request', 'withheld');

-- CreateEnum
CREATE TYPE "EditorialStatus" AS ENUM ('draft', 'in_review', 'returned', 'approved', 'scheduled', 'published', 'withdrawn', 'superseded', 'discarded');

-- CreateEnum
CREATE TYPE "ReviewStep" AS ENUM ('first', 'second', 'final', 'secrecy');

-- CreateEnum
CREATE TYPE "ReviewDecision" AS ENUM ('approved', 'returned');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('drafter', 'reviewer', 'approver', 'officer', 'sysadmin', 'secadmin', 'auditor');

-- CreateTable
CREATE TABLE "Agency" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "parentId" UUID,
    "unifiedSocialCreditCode" TEXT,
    "areaCode" TEXT,
    "indexNumberTemplate" TEXT NOT NULL DEFAULT '{uscc}/{yyyy}-{seq:5}',
    "reviewSteps" JSONB NOT NULL,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "isPrimary" BOOLEAN NOT NULL DEFAULT false,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Section" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agencyId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "duties" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "documentId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,
    "state" "FileState" NOT NULL DEFAULT 'received',
    "problem" TEXT,
    "texts" JSONB NOT NULL DEFAULT '[]',
    "hiddenData" JSONB NOT NULL DEFAULT '[]',
    "replacedById" UUID,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "checkedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CatalogCategory" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agencyId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "parentId" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "elements" TEXT NOT NULL DEFAULT '',
    "legalBasis" TEXT NOT NULL DEFAULT '',
    "timeLimit" TEXT NOT NULL DEFAULT '',
    "timeLimitWorkdays" INTEGER,
    "responsible" TEXT NOT NULL DEFAULT '',
    "channels" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "audience" TEXT NOT NULL DEFAULT '全社会',
    "mode" "DisclosureMode" NOT NULL DEFAULT 'proactive',
    "levels" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "freshnessDays" INTEGER,
    "freshnessSource" TEXT NOT NULL DEFAULT '',
    "columnType" TEXT NOT NULL DEFAULT '',
    "keywords" TEXT NOT NULL DEFAULT '',
    "notApplicableReason" TEXT,
    "retiredAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CatalogCategory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "agencyId" UUID NOT NULL,
    "indexNumber" TEXT,
    "firstPublishedAt" TIMESTAMPTZ(3),
    "liveEditionId" UUID,
    "importedAt" TIMESTAMPTZ(3),
    "importedFrom" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "documentId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "EditorialStatus" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "currentRevisionId" UUID,
    "round" INTEGER NOT NULL DEFAULT 0,
    "approvedHash" TEXT,
    "approvedAt" TIMESTAMPTZ(3),
    "voidedRevisionId" UUID,
    "voidedAt" TIMESTAMPTZ(3),
    "scheduledFor" TIMESTAMPTZ(3),
    "scheduleProblem" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "supersededAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawalReason" TEXT,
    "forcedById" UUID,
    "forcedReason" TEXT,
    "forcedBasis" TEXT,
    "forcedApprovedById" UUID,
    "forcedApprovedAt" TIMESTAMPTZ(3),
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedById" UUID,
    "submittedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "editionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "categoryId" UUID,
    "topic" TEXT NOT NULL DEFAULT '',
    "documentNumber" TEXT NOT NULL DEFAULT '',
    "legacyIndexNumber" TEXT NOT NULL DEFAULT '',
    "issuingAgency" TEXT NOT NULL DEFAULT '',
    "issuedOn" DATE,
    "effectiveOn" DATE,
    "expiresOn" DATE,
    "source" TEXT NOT NULL DEFAULT '',
    "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "channels" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "disclosureMode" "DisclosureMode" NOT NULL DEFAULT 'proactive',
    "disclosureReason" TEXT NOT NULL DEFAULT '',
    "changeNote" TEXT NOT NULL DEFAULT '',
    "fields" JSONB NOT NULL DEFAULT '{}',
    "contentHash" TEXT NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "isAutosave" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RevisionAttachment" (
    "revisionId" UUID NOT NULL,
    "attachmentId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "RevisionAttachment_pkey" PRIMARY KEY ("revisionId","attachmentId")
);

-- CreateTable
CREATE TABLE "RevisionRelation" (
    "revisionId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "toDocumentId" INTEGER NOT NULL,

    CONSTRAINT "RevisionRelation_pkey" PRIMARY KEY ("revisionId","type","toDocumentId")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "editionId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "step" "ReviewStep" NOT NULL,
    "decision" "ReviewDecision" NOT NULL,
    "reviewerId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "contentHash" TEXT NOT NULL,
    "opinion" TEXT NOT NULL DEFAULT '',
    "basis" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewRemark" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "reviewId" UUID NOT NULL,
    "block" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "ReviewRemark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FindingAcceptance" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "editionId" UUID NOT NULL,
    "findingKey" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "acceptedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FindingAcceptance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EditingPresence" (
    "editionId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EditingPresence_pkey" PRIMARY KEY ("editionId","userId")
);

-- CreateTable
CREATE TABLE "PreviewLink" (
    "id" TEXT NOT NULL,
    "revisionId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "visits" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PreviewLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndexCounter" (
    "agencyId" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "IndexCounter_pkey" PRIMARY KEY ("agencyId","scope")
);

-- CreateTable
CREATE TABLE "IndexNumber" (
    "number" TEXT NOT NULL,
    "documentId" INTEGER NOT NULL,
    "allottedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IndexNumber_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "PublishedRecord" (
    "documentId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "agencyId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "indexNumber" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "bodyText" TEXT NOT NULL,
    "categoryId" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "documentNumber" TEXT NOT NULL,
    "issuingAgency" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "effectiveOn" DATE,
    "expiresOn" DATE,
    "source" TEXT NOT NULL,
    "keywords" TEXT[],
    "channels" TEXT[],
    "fields" JSONB NOT NULL,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "isImported" BOOLEAN NOT NULL,
    "importedFrom" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawalReason" TEXT,

    CONSTRAINT "PublishedRecord_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "PublishedFile" (
    "documentId" INTEGER NOT NULL,
    "attachmentId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "PublishedFile_pkey" PRIMARY KEY ("documentId","attachmentId")
);

-- CreateTable
CREATE TABLE "PublishedRelation" (
    "fromDocumentId" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "toDocumentId" INTEGER NOT NULL,

    CONSTRAINT "PublishedRelation_pkey" PRIMARY KEY ("fromDocumentId","type","toDocumentId")
);

-- CreateTable
CREATE TABLE "PublicChange" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "documentId" INTEGER NOT NULL,
    "editionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PublicChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ViewCount" (
    "documentId" INTEGER NOT NULL,
    "count" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "ViewCount_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "actor" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "ip" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "object" TEXT,
    "ok" BOOLEAN NOT NULL,
    "data" JSONB NOT NULL,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" BIGSERIAL NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkdayException" (
    "date" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "notice" TEXT NOT NULL,

    CONSTRAINT "WorkdayException_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "WorkdayCalendar" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "knownFrom" DATE NOT NULL,
    "knownThrough" DATE NOT NULL,

    CONSTRAINT "WorkdayCalendar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WordingEntry" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agencyId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "suggestion" TEXT NOT NULL DEFAULT '',
    "level" TEXT NOT NULL DEFAULT 'warn',
    "reason" TEXT NOT NULL DEFAULT '',
    "before" TEXT NOT NULL DEFAULT '',
    "after" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WordingEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("actor","action","key")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "agencyId" UUID,
    "sectionId" UUID,
    "passwordHash" TEXT,
    "passwordChangedAt" TIMESTAMPTZ(3),
    "formerPasswords" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "failedSignIns" INTEGER NOT NULL DEFAULT 0,
    "lockouts" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "totpSecret" TEXT,
    "totpConfirmedAt" TIMESTAMPTZ(3),
    "totpLastStep" BIGINT,
    "disabledAt" TIMESTAMPTZ(3),
    "lastSignInAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserRole" (
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,

    CONSTRAINT "UserRole_pkey" PRIMARY KEY ("userId","role")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "ip" TEXT NOT NULL DEFAULT '',
    "userAgent" TEXT NOT NULL DEFAULT '',
    "totpAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeSignIn" (
    "id" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeSignIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateWindow" (
    "key" TEXT NOT NULL,
    "startAt" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RateWindow_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Agency_slug_key" ON "Agency"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Section_agencyId_name_key" ON "Section"("agencyId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_replacedById_key" ON "Attachment"("replacedById");

-- CreateIndex
CREATE INDEX "Attachment_documentId_idx" ON "Attachment"("documentId");

-- CreateIndex
CREATE INDEX "Attachment_sha256_idx" ON "Attachment"("sha256");

-- CreateIndex
CREATE INDEX "CatalogCategory_parentId_idx" ON "CatalogCategory"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "CatalogCategory_agencyId_code_key" ON "CatalogCategory"("agencyId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Document_indexNumber_key" ON "Document"("indexNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Document_liveEditionId_key" ON "Document"("liveEditionId");

-- CreateIndex
CREATE INDEX "Document_agencyId_kind_idx" ON "Document"("agencyId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_currentRevisionId_key" ON "Edition"("currentRevisionId");

-- CreateIndex
CREATE INDEX "Edition_status_idx" ON "Edition"("status");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_documentId_number_key" ON "Edition"("documentId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_editionId_number_key" ON "Revision"("editionId", "number");

-- CreateIndex
CREATE INDEX "RevisionAttachment_attachmentId_idx" ON "RevisionAttachment"("attachmentId");

-- CreateIndex
CREATE INDEX "RevisionRelation_toDocumentId_idx" ON "RevisionRelation"("toDocumentId");

-- CreateIndex
CREATE INDEX "Review_reviewerId_idx" ON "Review"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_editionId_round_step_key" ON "Review"("editionId", "round", "step");

-- CreateIndex
CREATE UNIQUE INDEX "FindingAcceptance_editionId_findingKey_key" ON "FindingAcceptance"("editionId", "findingKey");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedRecord_indexNumber_key" ON "PublishedRecord"("indexNumber");

-- CreateIndex
CREATE INDEX "PublishedRecord_agencyId_categoryId_firstPublishedAt_idx" ON "PublishedRecord"("agencyId", "categoryId", "firstPublishedAt" DESC);

-- CreateIndex
CREATE INDEX "PublishedRecord_kind_firstPublishedAt_idx" ON "PublishedRecord"("kind", "firstPublishedAt" DESC);

-- CreateIndex
CREATE INDEX "PublishedRecord_firstPublishedAt_idx" ON "PublishedRecord"("firstPublishedAt" DESC);

-- CreateIndex
CREATE INDEX "PublishedFile_attachmentId_idx" ON "PublishedFile"("attachmentId");

-- CreateIndex
CREATE INDEX "PublishedRelation_toDocumentId_idx" ON "PublishedRelation"("toDocumentId");

-- CreateIndex
CREATE INDEX "PublicChange_documentId_at_idx" ON "PublicChange"("documentId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_prev_hash_key" ON "audit_event"("prev_hash");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_hash_key" ON "audit_event"("hash");

-- CreateIndex
CREATE INDEX "audit_event_actor_seq_idx" ON "audit_event"("actor", "seq");

-- CreateIndex
CREATE INDEX "audit_event_action_seq_idx" ON "audit_event"("action", "seq");

-- CreateIndex
CREATE INDEX "audit_event_object_seq_idx" ON "audit_event"("object", "seq");

-- CreateIndex
CREATE INDEX "OutboxMessage_doneAt_id_idx" ON "OutboxMessage"("doneAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "WordingEntry_agencyId_kind_term_before_after_key" ON "WordingEntry"("agencyId", "kind", "term", "before", "after");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "OneTimeSignIn_userId_idx" ON "OneTimeSignIn"("userId");

-- AddForeignKey
ALTER TABLE "Agency" ADD CONSTRAINT "Agency_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "Attachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CatalogCategory" ADD CONSTRAINT "CatalogCategory_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CatalogCategory" ADD CONSTRAINT "CatalogCategory_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "CatalogCategory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "CatalogCategory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionAttachment" ADD CONSTRAINT "RevisionAttachment_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionAttachment" ADD CONSTRAINT "RevisionAttachment_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionRelation" ADD CONSTRAINT "RevisionRelation_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RevisionRelation" ADD CONSTRAINT "RevisionRelation_toDocumentId_fkey" FOREIGN KEY ("toDocumentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewRemark" ADD CONSTRAINT "ReviewRemark_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingAcceptance" ADD CONSTRAINT "FindingAcceptance_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditingPresence" ADD CONSTRAINT "EditingPresence_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedRecord" ADD CONSTRAINT "PublishedRecord_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedFile" ADD CONSTRAINT "PublishedFile_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "PublishedRecord"("documentId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedFile" ADD CONSTRAINT "PublishedFile_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedRelation" ADD CONSTRAINT "PublishedRelation_fromDocumentId_fkey" FOREIGN KEY ("fromDocumentId") REFERENCES "PublishedRecord"("documentId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WordingEntry" ADD CONSTRAINT "WordingEntry_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserRole" ADD CONSTRAINT "UserRole_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeSignIn" ADD CONSTRAINT "OneTimeSignIn_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that Prisma's schema cannot say. ---------------------------------------------------------------------------

-- One platform page a site.
CREATE UNIQUE INDEX "Agency_one_primary" ON "Agency" ("isPrimary") WHERE "isPrimary";

-- One open edition a document: two drafts of the same record cannot exist side by side.
CREATE UNIQUE INDEX "Edition_one_open" ON "Edition" ("documentId")
  WHERE "status" IN ('draft', 'in_review', 'returned', 'approved', 'scheduled');

-- History is never thinned: a revision, a review and a number given out are never changed, and deleted only
-- together with a sample agency, which a transaction must declare.
CREATE FUNCTION immutable_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('gongkai.removing_sample', true) = 'on' THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% is history and cannot be changed or deleted', TG_TABLE_NAME;
END $$;
CREATE TRIGGER revision_immutable BEFORE UPDATE OR DELETE ON "Revision" FOR EACH ROW EXECUTE FUNCTION immutable_history();
CREATE TRIGGER revision_attachment_immutable BEFORE UPDATE OR DELETE ON "RevisionAttachment" FOR EACH ROW EXECUTE FUNCTION immutable_history();
CREATE TRIGGER revision_relation_immutable BEFORE UPDATE OR DELETE ON "RevisionRelation" FOR EACH ROW EXECUTE FUNCTION immutable_history();
CREATE TRIGGER review_immutable BEFORE UPDATE OR DELETE ON "Review" FOR EACH ROW EXECUTE FUNCTION immutable_history();
CREATE TRIGGER review_remark_immutable BEFORE UPDATE OR DELETE ON "ReviewRemark" FOR EACH ROW EXECUTE FUNCTION immutable_history();
CREATE TRIGGER index_number_immutable BEFORE UPDATE OR DELETE ON "IndexNumber" FOR EACH ROW EXECUTE FUNCTION immutable_history();
CREATE TRIGGER public_change_immutable BEFORE UPDATE OR DELETE ON "PublicChange" FOR EACH ROW EXECUTE FUNCTION immutable_history();

-- An index number and a first publication are set once (国办秘函〔2019〕19号: a forged publication date fails the site).
CREATE FUNCTION document_set_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."indexNumber" IS NOT NULL AND NEW."indexNumber" IS DISTINCT FROM OLD."indexNumber" THEN
    RAISE EXCEPTION 'an index number is never changed';
  END IF;
  IF OLD."firstPublishedAt" IS NOT NULL AND NEW."firstPublishedAt" IS DISTINCT FROM OLD."firstPublishedAt" THEN
    RAISE EXCEPTION 'the first publication is never changed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER document_set_once BEFORE UPDATE ON "Document" FOR EACH ROW EXECUTE FUNCTION document_set_once();

-- Audit log: append-only, each row carries the hash of the one before it. The lock serialises writers until commit.
CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
DECLARE last_row record;
BEGIN
  PERFORM pg_advisory_xact_lock(727001);
  SELECT seq, hash INTO last_row FROM audit_event ORDER BY seq DESC LIMIT 1;
  NEW.seq := COALESCE(last_row.seq, 0) + 1;
  NEW.at := clock_timestamp();
  NEW.prev_hash := COALESCE(last_row.hash, '\x00'::bytea);
  NEW.hash := audit_hash(NEW);
  RETURN NEW;
END $$;
CREATE FUNCTION audit_hash(e audit_event) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(e.prev_hash || convert_to(jsonb_build_array(
    e.seq, extract(epoch from e.at), e.actor, e."actorName", e.ip, e.action, e.object, e.ok, e.data)::text, 'UTF8'))
$$;
CREATE TRIGGER audit_chain BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_chain();
CREATE FUNCTION audit_deny() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$;
CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_deny();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION audit_deny();
