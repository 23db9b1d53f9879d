"use server";

import { staffAction } from "@/lib/sign-in/staff-action";
import { importWording } from "@/lib/wording/commands/import-wording";
import { loadSampleDictionary } from "@/lib/wording/commands/load-sample-dictionary";
import { removeWordingEntry } from "@/lib/wording/commands/remove-wording-entry";
import { saveWordingEntry } from "@/lib/wording/commands/save-wording-entry";
import {
  agencyInput,
  importedWording,
  removedEntry,
  savedEntry,
  triedText,
} from "@/lib/wording/entry-schema";
import { tryWording } from "@/lib/wording/queries";
import { wordingHref } from "@/lib/wording/read-address";

export const saveWordingAction = staffAction("wording:edit", savedEntry, saveWordingEntry, {
  goTo: ({ kind }) => wordingHref({ kind, done: "saved" }),
});
export const removeWordingAction = staffAction("wording:edit", removedEntry, removeWordingEntry, {
  goTo: ({ kind }) => wordingHref({ kind, done: "removed" }),
});
export const importWordingAction = staffAction("wording:edit", importedWording, importWording, {
  goTo: ({ added, changed }) => wordingHref({ done: `imported-${added}-${changed}` }),
});
export const loadSampleWordingAction = staffAction(
  "wording:edit",
  agencyInput,
  (actor, { agencyId }) => loadSampleDictionary(actor, agencyId),
  { goTo: () => wordingHref({ done: "loaded" }) },
);
export const tryWordingAction = staffAction("wording:edit", triedText, tryWording);
