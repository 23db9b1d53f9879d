-- CreateIndex
CREATE INDEX "SearchText_publishedAt_documentId_idx" ON "SearchText"("publishedAt" DESC, "documentId" DESC);
