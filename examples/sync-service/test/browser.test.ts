import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ServiceProcess } from "../mock/start-service.js";
import { findChromium } from "./support/browser.js";
import { createWorld, secrets, type World } from "./support/world.js";

const executablePath = findChromium();
const timeout = 60_000;

describe.skipIf(!executablePath)("in Chromium (skipped where none is installed: set CHROMIUM_PATH)", () => {
  let world: World;
  let service: ServiceProcess;
  let browser: Browser;
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    world = await createWorld();
    service = await world.start();
    // In a container, root has no sandbox to offer.
    const isRoot = process.getuid?.() === 0;
    browser = await chromium.launch({
      executablePath: executablePath!,
      chromiumSandbox: !isRoot,
      args: ["--disable-gpu"],
      timeout,
    });
    page = await browser.newPage();
    page.setDefaultTimeout(timeout);
    page.on("pageerror", (error) => troubles.push(error.message));
  });

  afterAll(async () => {
    await browser?.close();
    await world?.end();
  });

  const untilRead = async () => {
    await page.waitForSelector('#state[data-state="done"]');
    expect(await page.textContent("#loaded")).toBe("100");
    expect(await page.locator("tbody tr").count()).toBe(10);
  };

  test("a user connects a bank in the widget and sees the transactions come in", async () => {
    await page.goto(service.url);
    const tokenAnswer = page.waitForResponse((response) => response.url().endsWith("/api/widget-token"));
    await page.click("#connect");
    const { access } = await (await tokenAnswer).json();
    await page.click("dialog [name=connect]");
    await page.waitForURL(/\/links\/[\da-f-]{36}$/);
    expect(await page.textContent("h1")).toBe("ofmockbank_br_retail");
    await untilRead();
    // The widget has used the token of this very page.
    expect(world.belvo.exchanges).toContainEqual(
      expect.objectContaining({ body: expect.objectContaining({ access }) }),
    );
  });

  test("a user who leaves the widget can open it again", async () => {
    await page.goto(service.url);
    await page.click("#connect");
    await page.click("dialog [name=exit]");
    await page.click("#connect");
    await page.waitForSelector("dialog [name=connect]");
  });

  test("a user answers the question of an institution, the second time correctly", async () => {
    await page.goto(service.url);
    await page.fill("[name=username]", "PRAH900817MDFRLL04");
    await page.click("form[action='/links'] button");
    await page.waitForURL(/\/mfa\//);
    await page.fill("[name=token]", "999999");
    await page.click("form button");
    await page.waitForSelector("[role=alert]");
    await page.fill("[name=token]", "111111");
    await page.click("form button");
    await page.waitForURL(/\/links\//);
    await untilRead();
  });

  test("no page has an error, or a secret in it", async () => {
    const html = await page.content();
    for (const secret of Object.values(secrets)) expect(html).not.toContain(secret);
    expect(troubles).toEqual([]);
  });
});
