/**
 * Header in which the front hands on the client's address. The front overwrites whatever a client sent under this
 * name; nothing else a client can write (X-Forwarded-For among it) is believed.
 */
export const ADDRESS_HEADER = "x-gongkai-address";

/**
 * The client's address, as far as it can be trusted.
 * @param socketAddress who opened the connection to this server
 * @param forwardedFor X-Forwarded-For as received
 * @param trustedHops how many reverse proxies of ours stand in front (TRUST_PROXY): each appends who called it, so
 *   the n-th entry from the right was written by the outermost of them; what stands further left anybody can invent
 */
export function clientAddress(
  socketAddress: string,
  forwardedFor: string | undefined,
  trustedHops: number,
): string {
  const entries = (forwardedFor ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);
  return (trustedHops > 0 ? entries.at(-trustedHops) : undefined) ?? socketAddress;
}
