import type { GateCheck, GateDraft, GateObservation } from "@/lib/gate/draft";
import { isRequired } from "@/lib/gate/required";

const LONGEST_SUMMARY = 100;
const MOST_KEYWORDS = 5;

/** 条例第十二条: the catalogue carries a summary; the metadata standard limits it to 100 characters and five keywords. */
export const checkSummaryAndKeywords: GateCheck = (draft) => [...summaryOf(draft), ...keywordsOf(draft)];

function summaryOf(draft: GateDraft): GateObservation[] {
  const summary = draft.summary?.trim() ?? "";
  const place = { field: "summary" };
  if (summary === "" && !isRequired(draft, "summary")) return [];
  if (summary === "")
    return [
      {
        code: "metadata.summary",
        message: `请填写内容概述，用一两句话说明主要内容，不超过 ${LONGEST_SUMMARY} 字。`,
        place,
      },
    ];
  const observations: GateObservation[] = [];
  const length = [...summary].length;
  if (length > LONGEST_SUMMARY)
    observations.push({
      code: "metadata.summary-length",
      message: `内容概述有 ${length} 字，请压缩到 ${LONGEST_SUMMARY} 字以内。`,
      place,
    });
  const title = bare(draft.title);
  if (title !== "" && bare(summary).startsWith(title))
    observations.push({
      code: "metadata.summary-repeats-title",
      message: "内容概述重复了标题，请改为说明主要内容。",
      place,
    });
  if (/[，；、]/.test(summary) && !/[。！？”）]$/.test(summary))
    observations.push({
      code: "metadata.summary-full-stop",
      message: "内容概述用了标点，请以句号结尾。",
      place,
      suggestion: `${summary.replace(/[，；、：]$/, "")}。`,
    });
  return observations;
}

function keywordsOf(draft: GateDraft): GateObservation[] {
  const keywords = draft.keywords.map((keyword) => keyword.trim());
  const seen = (message: string): GateObservation[] => [
    { code: "metadata.keywords", message, place: { field: "keywords" } },
  ];
  if (keywords.some((keyword) => keyword === "")) return seen("关键词中有空白项，请删去。");
  if (new Set(keywords).size < keywords.length) return seen("关键词有重复，请删去重复的。");
  if (keywords.length > MOST_KEYWORDS)
    return seen(`关键词有 ${keywords.length} 个，请保留最要紧的 ${MOST_KEYWORDS} 个以内。`);
  return [];
}

function bare(text: string): string {
  return text.replace(/[\p{P}\p{Z}\s]/gu, "");
}
