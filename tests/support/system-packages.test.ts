import { describe, expect, it } from "vitest";
import { installPackage, installPlan, isYes, type Surroundings } from "./system-packages";

const ci: Surroundings = {
  apt: "/usr/bin/apt-get",
  sudo: "/usr/bin/sudo",
  isRoot: false,
  isTerminal: false,
  noSystemPackages: undefined,
};
const lines = (around: Partial<Surroundings>) => {
  const plan = installPlan("chromium", { ...ci, ...around });
  return plan.does === "nothing" ? [] : plan.commands.map((command) => command.join(" "));
};

describe("a missing package of the system", () => {
  it("is asked about in a terminal, and installed without a question elsewhere", () => {
    expect(installPlan("chromium", { ...ci, isTerminal: true })).toMatchObject({
      does: "ask",
      user: "root, through sudo",
    });
    expect(installPlan("chromium", ci)).toMatchObject({ does: "run", user: "root, through sudo" });
    expect(installPlan("chromium", { ...ci, isRoot: true })).toMatchObject({ does: "run", user: "root" });
  });

  it("is installed through sudo, which may ask for a password only where someone can answer", () => {
    const rest = "/usr/bin/apt-get install -y -q --no-install-recommends chromium";
    expect(lines({})[1]).toBe(`/usr/bin/sudo -n ${rest}`);
    expect(lines({ isTerminal: true })[1]).toBe(`/usr/bin/sudo ${rest}`);
    expect(lines({ isRoot: true })).toEqual(["/usr/bin/apt-get update -q", rest]);
  });

  it("is left alone where NO_SYSTEM_PACKAGES is set, whoever runs it", () => {
    for (const isRoot of [true, false])
      for (const isTerminal of [true, false]) {
        const plan = installPlan("chromium", { ...ci, isRoot, isTerminal, noSystemPackages: "1" });
        expect(plan).toEqual({ does: "nothing", reason: expect.stringContaining("NO_SYSTEM_PACKAGES") });
      }
  });

  it("is left alone without apt-get, or without the right to use it", () => {
    expect(installPlan("chromium", { ...ci, apt: null, isRoot: true }).does).toBe("nothing");
    expect(installPlan("chromium", { ...ci, sudo: null }).does).toBe("nothing");
  });

  it("is installed only after its commands were said, in a line of their own", () => {
    const said: string[] = [];
    const commands: [string, ...string[]][] = [
      ["true", "one"],
      ["true", "two"],
    ];
    const reason = installPackage("chromium", { does: "run", commands, user: "root" }, (line) => said.push(line));
    expect(said).toEqual([expect.stringContaining("as root"), "true one && true two"]);
    expect(reason).toContain("could be installed");
  });

  it("says nothing where nothing is done", () => {
    const say = () => expect.unreachable();
    expect(installPackage("chromium", { does: "nothing", reason: "so." }, say)).toBe("so.");
  });
});

it.each(["\n", "y\n", "Y\n", "yes\n", " yes \r\n"])("%j is a yes", (answer) => expect(isYes(answer)).toBe(true));
it.each(["n\n", "no\n", "x\n", "yesterday\n", null])("%j is no yes", (answer) => expect(isYes(answer)).toBe(false));
