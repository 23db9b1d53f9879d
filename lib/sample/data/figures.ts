/** Figures of one year of the fictitious county: people, or ten thousand yuan (万元) where the name says so. */
export type YearFigures = {
  year: number;
  pensionInsured: number;
  unemploymentInsured: number;
  injuryInsured: number;
  /** 万元 */
  fundIncome: number;
  /** 万元 */
  fundExpense: number;
  /** 万元, at the end of the year; last year's balance + income − expense. */
  fundBalance: number;
  newJobs: number;
  reemployed: number;
  trained: number;
  /** 元 a month: average wage on which contributions are based. */
  averageWage: number;
  inspectedEmployers: number;
  affectedWorkers: number;
  /** 万元 of unpaid wages recovered. */
  recoveredWages: number;
  fairEmployers: number;
  fairPosts: number;
  fairAgreements: number;
};

// biome-ignore format: read as the head of the table below
const COLUMNS = [
  "year", "pensionInsured", "unemploymentInsured", "injuryInsured", "fundIncome", "fundExpense", "newJobs", "reemployed",
  "trained", "averageWage", "inspectedEmployers", "affectedWorkers", "recoveredWages", "fairEmployers", "fairPosts", "fairAgreements",
] as const;

// biome-ignore format: read as a table
const ROWS: number[][] = [
  [2003,  8120,  6340,     0, 2310, 2145,  820,  410,  260,  760,  46,  138,  21.4, 18,  420, 126],
  [2004,  8560,  6510,  1280, 2620, 2398,  960,  455,  540,  845,  52,  205,  33.8, 22,  510, 158],
  [2005,  9040,  6720,  2150, 2985, 2716, 1080,  498,  680,  930,  61,  263,  41.2, 26,  640, 203],
  [2006,  9630,  6980,  3460, 3410, 3052, 1190,  530,  760, 1030,  68,  241,  38.6, 31,  780, 246],
  [2007, 10420,  7310,  4870, 3960, 3488, 1320,  566,  880, 1180,  75,  318,  52.7, 36,  960, 301],
  [2008, 11260,  7640,  5930, 4685, 4067, 1280,  542,  940, 1345,  83,  402,  78.5, 34,  870, 265],
  [2009, 12180,  7920,  6840, 5420, 4796, 1360,  575, 1260, 1480,  90,  367,  64.9, 42, 1120, 338],
  [2010, 13350,  8310,  7720, 6380, 5535, 1540,  610, 1380, 1690,  97,  341,  60.3, 48, 1390, 412],
  [2011, 14690,  8760,  8940, 7650, 6481, 1680,  648, 1450, 1935, 108,  385,  72.6, 55, 1680, 486],
  [2012, 15820,  9180,  9860, 8930, 7602, 1790,  672, 1520, 2180, 116,  429,  90.1, 61, 1920, 533],
  [2013, 16740,  9540, 10650,10180, 8875, 1850,  690, 1610, 2415, 124,  406,  86.4, 64, 2060, 561],
  [2014, 17610,  9870, 11320,11460,10240, 1920,  705, 1680, 2630, 131,  452, 103.2, 68, 2210, 590],
  [2015, 18380, 10160, 11940,12870,11795, 1960,  712, 1730, 2880, 137,  517, 128.7, 70, 2280, 604],
  [2016, 19120, 10420, 12480,14310,13360, 2010,  724, 1790, 3120, 142,  463, 112.5, 73, 2350, 618],
  [2017, 19860, 10710, 13050,15890,14985, 2060,  736, 1840, 3390, 148,  421,  98.3, 76, 2460, 642],
  [2018, 20530, 11020, 13680,17420,16480, 2090,  748, 1910, 3640, 153,  386,  84.7, 79, 2540, 655],
  [2019, 21240, 11360, 14310,18650,17890, 2120,  755, 2680, 3870, 158,  342,  71.2, 82, 2620, 671],
  [2020, 21870, 11580, 14720,17980,19240, 1930,  702, 3150, 4020, 149,  298,  62.8, 64, 2180, 529],
  [2021, 22610, 11940, 15460,20870,20310, 2050,  731, 2890, 4290, 162,  276,  55.4, 78, 2570, 638],
  [2022, 23280, 12210, 16020,22340,21680, 2010,  718, 2760, 4520, 165,  251,  49.6, 75, 2480, 611],
  [2023, 24050, 12560, 16690,24120,23150, 2080,  742, 2640, 4760, 171,  228,  43.1, 83, 2710, 668],
  [2024, 24790, 12870, 17280,25930,24870, 2110,  751, 2580, 4985, 174,  206,  37.9, 86, 2790, 684],
  [2025, 25460, 13140, 17850,27680,26590, 2140,  760, 2510, 5190, 178,  187,  33.5, 88, 2850, 697],
];

const OPENING_BALANCE = 1860;

const byYear = new Map<number, YearFigures>();
let fundBalance = OPENING_BALANCE;
for (const row of ROWS) {
  const figures = Object.fromEntries(COLUMNS.map((column, index) => [column, row[index]])) as Omit<
    YearFigures,
    "fundBalance"
  >;
  fundBalance += figures.fundIncome - figures.fundExpense;
  byYear.set(figures.year, { ...figures, fundBalance });
}

/** The figures of a year; years after the table repeat its last row, so that the sample can be loaded in any year. */
export function figuresOf(year: number): YearFigures {
  const found = byYear.get(year) ?? byYear.get(2025);
  if (!found) throw new Error(`no figures for ${year}`);
  return { ...found, year };
}
