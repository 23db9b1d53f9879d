import { spawn } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";
import { ROLE_LABELS } from "@/lib/labels/roles";
import { button, errors } from "./testing/controls";
import { expect, fillCredentials, signIn, test } from "./testing/fixtures";

test("five wrong passwords lock an account, even for the right one, until the security administrator unlocks it", async ({
  operator,
  signInAs,
  visitor,
}) => {
  const person = await operator.does("addStaff", { name: "起草人韩", roles: ["drafter"] });
  const page = await visitor();
  await page.goto("/sign-in");
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await fillCredentials(page, person.email, "not-the-password");
    await answered;
    await expect(errors(page)).toContainText("不正确，或账号暂时不能登录");
  }
  await fillCredentials(page, person.email, person.password);
  await expect(errors(page)).toContainText("不正确，或账号暂时不能登录");
  await expect(page).toHaveURL(/\/sign-in/);

  const { page: security } = await signInAs("安全员杨", "secadmin");
  await security.goto(`/admin/roles/${person.userId}`);
  await expect(security.getByText("已锁定")).toBeVisible();
  await button(security, "解锁账号").click();
  await expect(security.getByText("账号已解锁。")).toBeVisible();
  await signIn(page, person);
});

test("a changed role and a closed account act on the very next request", async ({ operator, signInAs }) => {
  const { page, person } = await signInAs("起草人朱", "drafter");
  expect((await page.goto("/admin/documents/new"))?.status()).toBe(200);

  const { page: security } = await signInAs("安全员秦", "secadmin");
  await security.goto(`/admin/roles/${person.userId}`);
  await security.getByLabel(ROLE_LABELS.drafter, { exact: true }).uncheck();
  await security.getByLabel(ROLE_LABELS.reviewer, { exact: true }).check();
  await button(security, "保存岗位").click();
  await expect(security.getByText("岗位已变更")).toBeVisible();
  await page.goto("/admin/documents/new");
  await expect(page).toHaveURL(/\/sign-in\?next=/);

  await signIn(page, person);
  expect((await page.goto("/admin/documents/new"))?.status()).toBe(404);
  expect((await page.goto("/admin/documents"))?.status()).toBe(200);
  await operator.does("disable", { userId: person.userId });
  await page.goto("/admin/documents");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await fillCredentials(page, person.email, person.password);
  await expect(errors(page)).toBeVisible();
});

test("an account added at the command line signs in; roles that must be separate are refused in a sentence", async ({
  visitor,
}) => {
  const add = async (email: string, ...roles: string[]) => {
    const root = path.resolve(import.meta.dirname, "..");
    const command = [
      "bin/gongkai.mjs",
      "user",
      "add",
      "--password-stdin",
      "--email",
      email,
      "--name",
      "命令行建立",
    ];
    const child = spawn(process.execPath, [...command, ...roles.flatMap((role) => ["--role", role])], {
      cwd: root,
      env: { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR, GONGKAI_ENV_FILE: "" },
    });
    child.stdin.end("Minglinghang-2026\n");
    const [said, code] = await Promise.all([
      text(child.stderr),
      new Promise((resolve) => child.on("close", resolve)),
    ]);
    return { said: said.trim(), code };
  };
  const email = `cli-${Date.now()}@example.gov.cn`;
  expect(await add(email, "reviewer", "approver")).toEqual({ said: "", code: 0 });
  await signIn(await visitor(), { email, password: "Minglinghang-2026" });
  const refused = await add(`x-${email}`, "drafter", "auditor");
  expect(refused.code).toBe(2);
  expect(refused.said).toMatch(/^[^\n]*不能同时担任[^\n]*。$/);
});
