"use server";

import { z } from "zod";
import { createAgency } from "@/lib/agencies/commands/create-agency";
import { editAgency } from "@/lib/agencies/commands/edit-agency";
import { retireSection, retireSectionInput, saveSection } from "@/lib/agencies/commands/save-section";
import { setIndexTemplate, setIndexTemplateInput } from "@/lib/agencies/commands/set-index-template";
import { setReviewSteps } from "@/lib/agencies/commands/set-review-steps";
import { reviewStepsForm } from "@/lib/agencies/review-steps-form";
import { editedAgency, newAgency, savedSection } from "@/lib/agencies/schema";
import { removeSample } from "@/lib/sample/remove";
import { staffAction } from "@/lib/sign-in/staff-action";

const back =
  (page = "") =>
  (_: unknown, input: { agencyId: string }) =>
    `/admin/agencies/${input.agencyId}${page}?done=saved`;

export const createAgencyAction = staffAction("agency:create", newAgency, createAgency, {
  goTo: ({ agencyId }) => `/admin/agencies/${agencyId}?done=saved`,
});
export const editAgencyAction = staffAction("agency:edit", editedAgency, editAgency, { goTo: back() });
export const saveSectionAction = staffAction("agency:edit", savedSection, saveSection, {
  goTo: back("/sections"),
});
export const retireSectionAction = staffAction("agency:edit", retireSectionInput, retireSection, {
  goTo: back("/sections"),
});
export const setReviewStepsAction = staffAction("agency:edit", reviewStepsForm, setReviewSteps, {
  goTo: back("/review-steps"),
});
export const setIndexTemplateAction = staffAction("agency:edit", setIndexTemplateInput, setIndexTemplate, {
  goTo: back("/index-number"),
});
export const removeSampleAction = staffAction(
  "agency:create",
  z.strictObject({}),
  (actor) => removeSample(actor),
  {
    goTo: () => "/admin/agencies?done=saved",
  },
);
