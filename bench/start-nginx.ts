import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Site } from "./start-site";

/** Serves `folder` (each page as PATH.html) by nginx, four processes, files kept open, on loopback. */
export async function startNginx(folder: string, port: number): Promise<Site> {
  const state = path.join(folder, ".nginx");
  mkdirSync(state, { recursive: true });
  const conf = path.join(state, "nginx.conf");
  writeFileSync(conf, configuration(folder, state, port));
  const child = spawn("nginx", ["-p", state, "-c", conf, "-e", path.join(state, "error.log")], {
    stdio: "inherit",
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  for (let tries = 0; tries < 50; tries++) {
    await wait(100);
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
  }
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill("SIGTERM");
      await gone;
    },
  };
}

function configuration(folder: string, state: string, port: number): string {
  return `daemon off; worker_processes 4; pid ${state}/pid;
${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000;
  open_file_cache max=10000; open_file_cache_valid 600s;
  default_type "text/html; charset=utf-8"; types { }
  client_body_temp_path ${state}/body; proxy_temp_path ${state}/proxy; fastcgi_temp_path ${state}/fastcgi;
  uwsgi_temp_path ${state}/uwsgi; scgi_temp_path ${state}/scgi;
  server {
    listen 127.0.0.1:${port} reuseport;
    root ${folder};
    location = / { try_files /home.html =404; }
    location / { try_files $uri.html =404; }
  }
}
`;
}
