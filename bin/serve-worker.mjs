// One of several serving processes; `npm start` with WORKERS > 1 forks it.
import { runTypeScript } from "./typescript.mjs";

const { main } = await runTypeScript("launch/worker.ts");
await main();
