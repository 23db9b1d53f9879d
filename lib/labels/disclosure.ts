/** Ways of disclosure to choose from: those of the national standard catalogs, and the paper notice board of the office. */
export const CHANNELS = [
  "政府网站",
  "政府公报",
  "两微一端",
  "发布会/听证会",
  "广播电视",
  "纸质媒体",
  "公开查阅点",
  "政务服务中心",
  "便民服务站",
  "入户/现场",
  "社区/企事业单位/村公示栏（电子屏）",
  "精准推送",
  "其他（基层公共服务平台）",
  "公开栏（纸质）",
] as const;

/** Topics by which the annual report counts what was disclosed (政府信息主动公开的主要类别). */
export const STATISTICS_TOPICS = [
  "社会职能类",
  "社会公益类",
  "社会保障类",
  "工作动态类",
  "其他主动公开",
] as const;
