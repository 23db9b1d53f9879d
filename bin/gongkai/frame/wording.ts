import type { CommanderError, HelpConfiguration } from "commander";

const titles: Record<string, string> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Global Options:": "通用选项：",
  "Commands:": "命令：",
};

export const chineseHelp: HelpConfiguration = { styleTitle: (title) => titles[title] ?? title };

const sentences: Record<string, (what: string) => string> = {
  "commander.unknownOption": (what) => `没有选项 ${what}`,
  "commander.unknownCommand": (what) => `没有命令 ${what}`,
  "commander.missingArgument": (what) => `缺少参数 ${what}`,
  "commander.optionMissingArgument": (what) => `选项 ${what} 缺少取值`,
  "commander.missingMandatoryOptionValue": (what) => `必须给出选项 ${what}`,
  "commander.excessArguments": () => "参数过多",
  "commander.conflictingOption": (what) => `选项 ${what} 不能与其他选项同时使用`,
};

/** One line for a call that does not fit the usage, from the library's English one. */
export function usageSentence(error: CommanderError): string {
  const message = error.message.replace(/^error:\s*/, "").split("\n")[0] ?? "";
  const what = /'([^']*)'/.exec(message)?.[1] ?? "";
  if (error.code === "commander.invalidArgument") return invalidValue(message);
  return `${sentences[error.code]?.(what) ?? message}。加 --help 查看用法。`;
}

/**
 * `option '-y, --year <Y>' argument 'x' is invalid. <reason>` or
 * `command-argument value 'x' is invalid for argument 'N'. <reason>`, the reason being the command's own sentence.
 */
function invalidValue(message: string): string {
  const option = /^option '([^']*)' argument '(.*)' is invalid\.\s*(.*)$/.exec(message);
  const argument = /value '(.*)' is invalid for argument '([^']*)'\.\s*(.*)$/.exec(message);
  const [what, value, reason] = option?.slice(1) ?? (argument ? [argument[2], argument[1], argument[3]] : []);
  if (what === undefined) return message;
  return `${what} 的值“${value}”不正确。${reason || "加 --help 查看用法。"}`;
}
