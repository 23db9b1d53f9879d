import { addDays, type Day } from "@/lib/time";

/** Days of the records that keep the sample current; all of them are working days not later than today. */
export type RecentDays = {
  /** The working day on or before the day `count` calendar days ago. */
  ago: (count: number) => Day;
  /** The last time that a day of the year (`MM-DD`) has passed, moved back to a working day. */
  last: (monthAndDay: string) => Day;
  /** `count` working days before a day. */
  before: (day: Day, count: number) => Day;
};

/** @param isWorkday may say anything sensible about days that the official calendar does not know yet */
export function recentDays(today: Day, isWorkday: (day: Day) => boolean): RecentDays {
  const onOrBefore = (day: Day): Day => (isWorkday(day) ? day : onOrBefore(addDays(day, -1)));
  return {
    ago: (count) => onOrBefore(addDays(today, -count)),
    last: (monthAndDay) => {
      const year = Number(today.slice(0, 4));
      const thisYear = `${year}-${monthAndDay}`;
      return onOrBefore(thisYear <= today ? thisYear : `${year - 1}-${monthAndDay}`);
    },
    before: (day, count) => {
      let found = day;
      for (let left = count; left > 0; left--) found = onOrBefore(addDays(found, -1));
      return found;
    },
  };
}
