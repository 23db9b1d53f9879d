/** Words that say how somebody asks, not what for; a search that found nothing goes on without them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "的 了 和 与 及 或 在 是 为 对 向 从 由 于 以 等 把 被 让 给 到 去 来 就 都 也 还 又 再 很 最 更 不 没 没有 有 " +
    "我 我们 你 你们 您 他 她 它 自己 这 那 这个 那个 这些 那些 哪 哪里 哪儿 哪个 哪些 谁 什么 什么样 怎么 怎样 怎么样 " +
    "怎么办 如何 为什么 为何 何时 何处 几 多少 多久 多长 时候 什么时候 是否 能 能否 能不能 可以 可否 可不可以 会 要 想 " +
    "需要 应该 请 请问 问 问一下 一下 一个 一些 吗 呢 吧 啊 呀 么 嘛 哦 关于 有关 相关 查 查询 查找 搜索 找 看 知道 了解 咨询 帮 帮忙 想要 想问"
  ).split(" "),
);
