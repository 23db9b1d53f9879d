export type NavigationLink = { href: string; label: string; current?: boolean };

/** What the frame of every public page says about the site and its agency. Empty settings print nothing. */
export type Site = {
  /** Standard name of the site. */
  name: string;
  /** Full name of the agency that runs it. */
  agencyName: string;
  shortName: string;
  /** Host without scheme, as it is registered (`www.example.gov.cn`). */
  domain: string;
  /** 政府网站标识码: ten digits, or `bm` and eight. */
  siteIdCode: string;
  icpNumber: string;
  policeNumber: string;
  address: string;
  postalCode: string;
  officeHours: string;
  phone: string;
  fax: string;
  email: string;
  /** Marks every page as an example with invented content. */
  isSample: boolean;
  nav: NavigationLink[];
  /** Page of the site map for people; the machine-readable one where there is none. */
  siteMapHref?: string;
  /** Address of this site's form at 我为政府网站找错; without it, faults are told by e-mail. */
  faultReportHref?: string;
  /** Page of the 党政机关网站标识 that the registrar gave this site. */
  governmentMarkHref?: string;
};
