import type { GateCheck, GateObservation } from "@/lib/gate/draft";

/**
 * 公文公开属性 (国办发〔2016〕80号): every record says how it may be known, and a record that is not disclosed says why.
 * Only what is disclosed proactively can be published.
 */
export const checkDisclosureMode: GateCheck = (draft) => {
  const place = { field: "disclosureMode" };
  if (draft.disclosureMode === null)
    return [
      {
        code: "disclosure.mode",
        message: "请选择公开属性：主动公开、依申请公开或者不予公开。",
        place,
      },
    ];
  if (draft.disclosureMode === "proactive") return [];
  const observations: GateObservation[] = [];
  if (!draft.disclosureReason?.trim())
    observations.push({
      code: "disclosure.reason",
      message: "公开属性不是主动公开的，请说明理由和依据的条款。",
      place: { field: "disclosureReason" },
    });
  observations.push({
    code: "disclosure.not-proactive",
    message: "公开属性不是主动公开，不能对外发布；它可以办完审批后留存。",
    place,
  });
  return observations;
};
