import type { SideLinkGroup } from "@/components/admin/side-nav";
import type { Actor } from "@/lib/actor";
import { ADMIN_PLACE_LABELS } from "@/lib/labels/admin-places";
import { can, type Permission } from "@/lib/permissions/rules";

type Place = { href: string; label: string; permission: Permission };

const GROUPS: readonly { label: string; places: readonly Place[] }[] = [
  {
    label: "信息公开",
    places: [
      { href: "/admin", label: ADMIN_PLACE_LABELS.work, permission: "work:see" },
      { href: "/admin/documents", label: ADMIN_PLACE_LABELS.documents, permission: "document:see" },
      { href: "/admin/catalog", label: ADMIN_PLACE_LABELS.catalog, permission: "catalog:see" },
      { href: "/admin/exchange", label: ADMIN_PLACE_LABELS.exchange, permission: "document:exchange" },
      { href: "/admin/wording", label: ADMIN_PLACE_LABELS.wording, permission: "wording:edit" },
    ],
  },
  {
    label: "管理",
    places: [
      { href: "/admin/agencies", label: ADMIN_PLACE_LABELS.agencies, permission: "agency:see" },
      { href: "/admin/calendar", label: ADMIN_PLACE_LABELS.calendar, permission: "calendar:edit" },
      { href: "/admin/people", label: ADMIN_PLACE_LABELS.people, permission: "user:edit" },
      { href: "/admin/roles", label: ADMIN_PLACE_LABELS.roles, permission: "user:roles" },
      { href: "/admin/audit", label: ADMIN_PLACE_LABELS.audit, permission: "audit:read" },
    ],
  },
  {
    label: "本人",
    places: [{ href: "/admin/account", label: ADMIN_PLACE_LABELS.account, permission: "own:account" }],
  },
];

/** The places of the staff side that a person may open; `path` is the one they are at. It shows, it does not guard. */
export function navigationFor(actor: Actor, path: string): SideLinkGroup[] {
  return GROUPS.map(({ label, places }) => ({
    label,
    links: places
      .filter(({ permission }) => can(actor, permission))
      .map(({ href, label: name }) => ({ href, label: name, current: isAt(path, href) })),
  }));
}

function isAt(path: string, href: string): boolean {
  const pathname = path.split("?", 1)[0] ?? "";
  return pathname === href || (href !== "/admin" && pathname.startsWith(`${href}/`));
}
