import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readCorrections } from "../../src/corrections/index.js";
import { readDocs } from "../../src/docs/index.js";
import { codeBlocks } from "../../src/readme/index.js";
import { repositoryRoot } from "../../src/root.js";

const root = repositoryRoot();
const page = readFileSync(join(root, "docs/maintaining.md"), "utf8");
const prose = page.replace(/```[\s\S]*?```/g, "");

describe("the maintainers' page", () => {
  test("names commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
    const named = new Set(
      [...page.matchAll(/(?:`|^ *|&& )pnpm ([a-z][a-z:-]*)/gm)].map(([, name]) => name ?? ""),
    );
    expect(named.size).toBeGreaterThan(5);
    for (const name of named) expect([...Object.keys(scripts), "install", "exec"]).toContain(name);
  });

  test("links to what is there", () => {
    const links = [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to ?? "");
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(
      ([, title = ""]) => `#${title.toLowerCase().replaceAll(" ", "-")}`,
    );
    expect(links.filter((to) => to.startsWith("#")).sort()).toEqual(expect.arrayContaining(headings));
    for (const to of links) {
      if (to.startsWith("#")) expect(headings).toContain(to);
      else if (!to.startsWith("https:")) expect(existsSync(join(root, "docs", to)), to).toBe(true);
    }
  });

  test("asks for the pnpm that the repository asks for", () => {
    const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      packageManager: string;
    };
    expect(page).toContain(`npx --yes ${packageManager}`);
  });

  test("shows corrections and texts that can be read", () => {
    const yaml = codeBlocks(page)
      .filter(({ language }) => language === "yaml")
      .map(({ code }) => code);
    const actions = yaml.filter((code) => code.startsWith("- x-name"));
    const header = "overlay: 1.0.0\ninfo: { title: a, version: 1.0.0 }\nactions:\n";
    const overlays = [
      ...yaml.filter((code) => code.startsWith("overlay:")),
      ...actions.map((code) => header + code),
    ];
    expect(overlays).toHaveLength(4);
    for (const overlay of overlays) expect(readCorrections(overlay, "page").actions).toHaveLength(1);

    const texts = yaml.filter((code) => code.startsWith("operations:"));
    expect(texts).toHaveLength(1);
    for (const text of texts)
      expect(Object.keys(readDocs(`tags: {}\n${text}`, "page").operations)).toEqual(["ListTransactions"]);
    expect(yaml).toHaveLength(overlays.length + texts.length);
  });

  test("tells the example from a correction and a message as they were", () => {
    const [action] = codeBlocks(page)
      .map(({ code }) => code)
      .filter((code) => code.includes("x-name: loan-total"));
    const [{ target = "" } = {}] = parse(action ?? "[]") as { target?: string }[];
    expect(page).toContain(`${target} to match once, it matches nothing`);
  });
});
