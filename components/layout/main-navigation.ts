import { PLACE_NAMES, type Place } from "@/lib/labels/navigation";
import type { NavigationLink } from "./site";

type NavigationPlace = Extract<Place, "home" | "disclosure" | "catalog" | "annualReports" | "foi">;

const addresses: Record<NavigationPlace, string> = {
  home: "/",
  disclosure: "/disclosure",
  catalog: "/disclosure/catalog",
  annualReports: "/annual-reports",
  foi: "/foi",
};

type NavigationOptions = {
  current?: NavigationPlace;
  /** Places that this site offers; annual reports and applications are shown only where their pages exist. */
  annualReports?: boolean;
  foi?: boolean;
};

/** The main navigation of the public site, in its fixed order. */
export function mainNavigation({ current, annualReports, foi }: NavigationOptions): NavigationLink[] {
  const offered: Record<NavigationPlace, boolean> = {
    home: true,
    disclosure: true,
    catalog: true,
    annualReports: Boolean(annualReports),
    foi: Boolean(foi),
  };
  return (Object.keys(addresses) as NavigationPlace[])
    .filter((place) => offered[place])
    .map((place) => ({ href: addresses[place], label: PLACE_NAMES[place], current: place === current }));
}
