import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs a part of a benchmark in a process of its own, so that its memory is its own; gives its message. */
export const inChild = <T>(
  module: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<T> =>
  new Promise((resolve, reject) => {
    const path = fileURLToPath(new URL(module, import.meta.url));
    let answer: T | undefined;
    const child = fork(path, [...args], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      env: { ...process.env, ...environment },
    });
    child.on("message", (message) => {
      answer = message as T;
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0 && answer !== undefined) resolve(answer);
      else reject(new Error(`${module} ended with ${code}`));
    });
  });

/** Said by the child: what it measured. */
export const report = (figures: object): void => {
  process.send?.(figures);
};

export const peakRssMb = (): number => process.resourceUsage().maxRSS / 1024;
