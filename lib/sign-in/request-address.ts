import { ADDRESS_HEADER } from "@/lib/client-address";

/** The client's address as the front saw it; empty when there is none. */
export function requestAddress(headers: Headers): string {
  return (headers.get(ADDRESS_HEADER) ?? "").trim().slice(0, 64);
}

/**
 * The network an address belongs to, /24 for IPv4 and /64 for IPv6: whoever guesses passwords has many addresses
 * of one network more easily than many networks.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (/^\d+\.\d+\.\d+\.\d+$/.test(plain)) return `${plain.split(".").slice(0, 3).join(".")}.0/24`;
  if (!plain.includes(":")) return "unknown";
  const [head = "", tail] = plain.toLowerCase().split("::");
  const left = head ? head.split(":") : [];
  const right = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill("0"), ...right].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}
