"use server";

import { z } from "zod";
import { changedPassword, changeOwnPassword, endOwnSession, ownSession } from "@/lib/people/own-account";
import {
  beginTotp,
  confirmedTotp,
  confirmTotp,
  removedTotp,
  removeTotp,
} from "@/lib/people/own-second-factor";
import { staffAction } from "@/lib/sign-in/staff-action";

const nothing = z.strictObject({});

export const changePasswordAction = staffAction("own:account", changedPassword, changeOwnPassword, {
  evenWithDuty: true,
  goTo: () => "/admin/account?done=password",
});
export const beginTotpAction = staffAction("own:account", nothing, beginTotp, {
  evenWithDuty: true,
  goTo: () => "/admin/account/second-factor",
});
export const confirmTotpAction = staffAction("own:account", confirmedTotp, confirmTotp, {
  evenWithDuty: true,
  goTo: () => "/admin/account?done=second-factor",
});
export const removeTotpAction = staffAction("own:account", removedTotp, removeTotp, {
  goTo: () => "/admin/account/second-factor?done=totp",
});
export const endSessionAction = staffAction("own:account", ownSession, endOwnSession, {
  goTo: () => "/admin/account?done=sessions",
});
