/** Has Debian's or Ubuntu's package manager install a package: only after saying with which command, and asking where someone is there. */
import { spawnSync } from "node:child_process";
import { closeSync, openSync, readSync } from "node:fs";
import { isatty } from "node:tty";

export interface Surroundings {
  /** Paths of the programs, null where there is none. */
  apt: string | null;
  sudo: string | null;
  /** Whether this runs as root. */
  isRoot: boolean;
  /** Whether someone sits at a terminal and can answer. */
  isTerminal: boolean;
  /** Value of the variable `NO_SYSTEM_PACKAGES`. */
  noSystemPackages: string | undefined;
}

/** `commands`: program and arguments of each, in their order. `reason`: goes on after "No … was found, ". */
export type InstallPlan =
  | { does: "ask" | "run"; commands: [string, ...string[]][]; user: string }
  | { does: "nothing"; reason: string };

/** What is done about a package that is missing. */
export function installPlan(
  name: string,
  { apt, sudo, isRoot, isTerminal, noSystemPackages }: Surroundings,
): InstallPlan {
  if (noSystemPackages) return { does: "nothing", reason: "and NO_SYSTEM_PACKAGES says that none is to be installed." };
  if (!apt || (!isRoot && !sudo)) return { does: "nothing", reason: "and none could be installed here." };
  // only a person can give a password
  const before = isRoot || !sudo ? [] : isTerminal ? [sudo] : [sudo, "-n"];
  const command = (...args: string[]): [string, ...string[]] => {
    const [program = apt, ...rest] = [...before, apt, ...args];
    return [program, ...rest];
  };
  return {
    does: isTerminal ? "ask" : "run",
    commands: [command("update", "-q"), command("install", "-y", "-q", "--no-install-recommends", name)],
    user: isRoot ? "root" : "root, through sudo",
  };
}

/** Whether an answer to "[Y/n]" says yes, as a line or an empty line does; null = the input ended without one. */
export function isYes(answer: string | null): boolean {
  return answer !== null && /^(?:y|yes)?$/i.test(answer.trim());
}

/** Waits for a line from the terminal; null where none comes. Standard input may be one that does not wait, and is left alone. */
function readLine(): string | null {
  const bytes = Buffer.alloc(1024);
  try {
    const terminal = openSync("/dev/tty", "r");
    const length = readSync(terminal, bytes);
    closeSync(terminal);
    return length === 0 ? null : bytes.toString("utf8", 0, length);
  } catch {
    return null;
  }
}

/** The surroundings of this process. `onPath` gives the path of a program. */
export const surroundings = (onPath: (name: string) => string | null): Surroundings => ({
  apt: onPath("apt-get"),
  sudo: onPath("sudo"),
  isRoot: process.getuid?.() === 0,
  isTerminal: isatty(0) && isatty(1),
  noSystemPackages: process.env.NO_SYSTEM_PACKAGES,
});

/** Carries the plan out. Gives why the package may be missing still, as `reason` of a plan. */
export function installPackage(name: string, plan: InstallPlan, say: (line: string) => void): string {
  if (plan.does === "nothing") return plan.reason;
  say(`No ${name} here. The system's package can be installed, as ${plan.user}, in a minute or two:`);
  say(plan.commands.map((command) => command.join(" ")).join(" && "));
  if (plan.does === "ask") {
    process.stdout.write("Install it now? [Y/n] ");
    if (!isYes(readLine())) return "and it was not to be installed.";
  }
  for (const [program, ...args] of plan.commands) {
    spawnSync(program, args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  return "and none could be installed here.";
}
