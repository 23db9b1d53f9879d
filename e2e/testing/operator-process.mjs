// The operator at the server's keyboard: sets the scene for a test through the product's own commands.
import { runTypeScript } from "../../bin/typescript.mjs";

process.env.DATA_DIR = process.env.E2E_DATA_DIR;
process.env.PORT = process.env.E2E_PORT;
process.env.GONGKAI_ENV_FILE = "";
const { serveOperator } = await runTypeScript("../e2e/testing/serve-operator.ts");
await serveOperator();
