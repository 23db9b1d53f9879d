-- CreateTable
CREATE TABLE "SearchText" (
    "documentId" INTEGER NOT NULL,
    "agencyId" UUID NOT NULL,
    "categoryId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "numbers" TEXT[],
    "text" TEXT NOT NULL,
    "rules" INTEGER NOT NULL,

    CONSTRAINT "SearchText_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "SearchMiss" (
    "word" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SearchMiss_pkey" PRIMARY KEY ("word","day")
);

-- CreateIndex
CREATE INDEX "SearchMiss_day_idx" ON "SearchMiss"("day");

-- AddForeignKey
ALTER TABLE "SearchText" ADD CONSTRAINT "SearchText_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "PublishedRecord"("documentId") ON DELETE CASCADE ON UPDATE CASCADE;


-- The single characters and the pairs of neighbouring characters of a text. A line break parts: no pair goes across it.
-- The high cost keeps the planner from computing this row by row where it should ask the index.
CREATE FUNCTION public.bigrams(t text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 100000
BEGIN ATOMIC
    SELECT coalesce(array_agg(g), '{}')
    FROM (
        SELECT c, lead(c) OVER (ORDER BY o) AS n
        FROM unnest(string_to_array(t, NULL)) WITH ORDINALITY u(c, o)
    ) pairs, LATERAL (VALUES (c), (c || n)) v(g)
    WHERE g IS NOT NULL AND strpos(g, chr(10)) = 0;
END;

-- Long texts lie outside the row, uncompressed: thousands of rows are looked through by their short columns alone.
ALTER TABLE "SearchText" SET (toast_tuple_target = 128);
ALTER TABLE "SearchText" ALTER COLUMN "text" SET STORAGE EXTERNAL;
ALTER TABLE "SearchText" ALTER COLUMN "title" SET STORAGE MAIN;
ALTER TABLE "SearchText" ALTER COLUMN "numbers" SET STORAGE MAIN;

-- fastupdate off: every publication pays its own few milliseconds, none pays for hundreds of others.
CREATE INDEX "SearchText_text_bigrams" ON "SearchText" USING gin (array_to_tsvector(public.bigrams("text"))) WITH (fastupdate = off);
CREATE INDEX "SearchText_title_bigrams" ON "SearchText" USING gin (array_to_tsvector(public.bigrams("title"))) WITH (fastupdate = off);
-- Statistics of these expressions would cost a minute of computing each time and decide nothing: there is no other way in.
ALTER INDEX "SearchText_text_bigrams" ALTER COLUMN 1 SET STATISTICS 0;
ALTER INDEX "SearchText_title_bigrams" ALTER COLUMN 1 SET STATISTICS 0;
