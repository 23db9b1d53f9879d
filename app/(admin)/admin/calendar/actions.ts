"use server";

import { staffAction } from "@/lib/sign-in/staff-action";
import { importCalendar } from "@/lib/workdays/commands";
import { previewCalendar } from "@/lib/workdays/preview-calendar";
import { calendarInput } from "@/lib/workdays/schema";

export const previewCalendarAction = staffAction("calendar:edit", calendarInput, previewCalendar);
export const importCalendarAction = staffAction("calendar:edit", calendarInput, importCalendar, {
  goTo: ({ days }) => `/admin/calendar?done=${days}`,
});
