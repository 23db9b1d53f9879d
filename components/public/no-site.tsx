import { PageHeading } from "./page-heading";

/** What stands at every public address until an administrator has set up an agency. */
export function NoSite() {
  return (
    <main id="main" className="page-width py-16 text-body">
      <PageHeading title="网站尚未设置">
        请系统管理员登录后台，填写机关信息。设置完成后，公众即可访问本网站。
      </PageHeading>
    </main>
  );
}
