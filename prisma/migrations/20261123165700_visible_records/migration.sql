-- What the public may read, in the order of its lists, by its short columns: counts, catalogs, feeds and site maps are
-- answered from here without going through the texts.
CREATE INDEX "PublishedRecord_visible_idx" ON "PublishedRecord" ("agencyId", "firstPublishedAt" DESC, "documentId" DESC)
  INCLUDE ("categoryId", "kind", "updatedAt") WHERE "withdrawnAt" IS NULL;
CREATE INDEX "PublishedRecord_withdrawnAt_idx" ON "PublishedRecord" ("withdrawnAt") WHERE "withdrawnAt" IS NOT NULL;
