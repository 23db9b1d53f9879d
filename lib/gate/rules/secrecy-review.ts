import type { GateCheck } from "@/lib/gate/draft";

/** 条例第十七条: before disclosure the agency reviews the information for secrecy, and the review names its basis. */
export const checkSecrecyReview: GateCheck = (draft) => {
  const place = { field: "secrecyReview" };
  if (draft.secrecyReview === null)
    return [{ code: "secrecy.missing", message: "还没有保密审查记录，请先完成保密审查再发布。", place }];
  if (draft.secrecyReview.basis.trim() === "")
    return [{ code: "secrecy.missing", message: "保密审查没有写明审查意见和依据，请补全。", place }];
  return [];
};
