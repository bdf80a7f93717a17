import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { watchedHosts } from "../../composers/platforms/addresses";
import { siteAccess } from "./site-access";

type Permission = (permissions: { origins: string[] }) => Promise<boolean>;
const contains = vi.fn<Permission>();
const request = vi.fn<Permission>();
const watchedSites = { origins: [...watchedHosts] };

beforeEach(() => {
  for (const permission of [contains, request]) permission.mockReset();
  Object.assign(fakeBrowser.permissions, { contains, request });
});

describe.each([true, false])("where the browser says %s", (answer) => {
  it("access to the watched sites, and no others, is given or not", async () => {
    contains.mockResolvedValue(answer);
    expect(await siteAccess.isGiven()).toBe(answer);
    expect(contains.mock.calls).toEqual([[watchedSites]]);
    expect(request).not.toHaveBeenCalled();
  });

  it("the person has given it or not when they are asked", async () => {
    request.mockResolvedValue(answer);
    expect(await siteAccess.ask()).toBe(answer);
    expect(request.mock.calls).toEqual([[watchedSites]]);
  });
});

it("a browser that cannot tell asks nobody", async () => {
  contains.mockRejectedValue(new Error("unknown permission"));
  expect(await siteAccess.isGiven()).toBe(true);
});

it("a question that the browser does not put is a no", async () => {
  request.mockRejectedValue(new Error("may only be called from a user input handler"));
  expect(await siteAccess.ask()).toBe(false);
});
