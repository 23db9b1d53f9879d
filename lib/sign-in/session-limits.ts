const MINUTE = 60_000;

/** A session ends after this time without a request (等保 8.1.4.1: 登录超时自动退出). */
export const IDLE_LIMIT_MS = 30 * MINUTE;

/** A session ends this long after signing in, however busy. */
export const ABSOLUTE_LIMIT_MS = 10 * 60 * MINUTE;

/** The last request of a session is written down at most this often. */
export const SEEN_EVERY_MS = MINUTE;

type SessionTimes = { createdAt: Date; lastSeenAt: Date; revokedAt: Date | null };

/** Whether a session still counts at this instant. */
export function isSessionLive(session: SessionTimes, at: Date): boolean {
  return (
    session.revokedAt === null &&
    at.getTime() - session.lastSeenAt.getTime() <= IDLE_LIMIT_MS &&
    at.getTime() - session.createdAt.getTime() <= ABSOLUTE_LIMIT_MS
  );
}
