#!/usr/bin/env node
// Runs the program that npm brought for this platform, and tells it how it was called.
"use strict";

const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { optionalDependencies } = require("./package.json");

const CANNOT_CHECK = 3;
const SYSTEMS = { darwin: "osx", linux: "linux", win32: "win" };

const packages = Object.keys(optionalDependencies);
const platform = `${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;

// A Linux may have either of two C libraries; what is linked against the other one cannot be started.
const fitting = packages.filter((name) => name.replace("-musl", "") === `@phaseguard/${platform}`);
for (const name of fitting) {
  const program = programOf(name);
  if (program === undefined) {
    continue;
  }

  const env = { ...process.env, PHASEGUARD_COMMAND: calledAs() };
  const run = spawnSync(program, process.argv.slice(2), { stdio: "inherit", env });
  if (run.error === undefined) {
    process.exit(run.status ?? CANNOT_CHECK);
  }

  if (run.error.code !== "ENOENT") {
    fail(`${program} cannot be started: ${run.error.message}`);
  }
}

fail(whatIsMissing());

function programOf(name) {
  try {
    return require.resolve(`${name}/${process.platform === "win32" ? "phaseguard.exe" : "phaseguard"}`);
  } catch {
    return undefined;
  }
}

// A project's own package is run by npx, a global one by its name.
function calledAs() {
  const project = __dirname.split(`${path.sep}node_modules${path.sep}`)[0];
  return fs.existsSync(path.join(project, "package.json")) ? "npx phaseguard" : "phaseguard";
}

function whatIsMissing() {
  if (fitting.length === 0) {
    return `there is no package for ${platform}, only ${packages.join(", ")}: \`dotnet tool install PhaseGuard.Tool\` runs wherever .NET does`;
  }

  const others = packages.filter((name) => programOf(name) !== undefined);
  const there = others.length === 0 ? "no platform's package came along" : `${others.join(", ")} is there`;
  return `${there}, and this machine needs ${fitting.join(" or ")}: \`npm install\` here brings it, unless it is told to leave optional dependencies out`;
}

function fail(sentence) {
  process.stderr.write(`phaseguard: ${sentence}.\n`);
  process.exit(CANNOT_CHECK);
}
