/**
 * The rooms of lib. A foundation knows nothing of the product's capabilities and never imports one. Whatever is not
 * named here is a capability; capabilities may use each other as long as no circle arises.
 */
export const FOUNDATIONS = new Set([
  "db",
  "env",
  "issue",
  "result",
  "finding",
  "refusal",
  "stored-day",
  "time",
  "uuid",
  "today",
  "actor",
  "permissions",
  "audit",
  "announce",
  "transact",
  "labels",
  "workdays",
  "rich-text",
  "storage",
  "export",
  "crypto",
  "process",
  "postgres",
  "rate-window",
  "client-address",
  "site-url",
]);

/** Sets the stage for tests with whatever it takes; only tests may import it. */
export const TESTING = "testing";

/** Layer → the layers it may import. What is not named is not reached: nothing imports app, bin or e2e but themselves. */
export const LAYERS: Record<string, string[]> = {
  app: ["app", "components", "lib", "prisma"],
  components: ["components", "lib"],
  lib: ["lib", "prisma"],
  prisma: ["prisma"],
  bin: ["bin", "lib", "prisma"],
  bench: ["bench", "bin", "lib", "prisma"],
  e2e: ["e2e", "bin", "lib", "prisma"],
};

/** The wrappers by which a page, an action or a handler of the staff side names its actor, and where they come from. */
export const ACTOR_GUARDS: Record<string, string> = {
  requireActor: "lib/sign-in/require-actor",
  staffAction: "lib/sign-in/staff-action",
  staffRoute: "lib/sign-in/staff-route",
};

/** What runs in a fresh clone before the database's client is generated, and so may load it only by `import()`. */
export const BEFORE_GENERATION = [
  "bin/launch/start.ts",
  "bin/launch/build-command.ts",
  "bin/launch/generate-command.ts",
  "bin/launch/migration-command.ts",
  "bin/testing/main.ts",
  "bin/gongkai/main.ts",
  "bin/imports/main.ts",
];

export const LONGEST_FILE = 300;
