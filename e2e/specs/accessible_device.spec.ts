import { expectAccessible } from "../axe";
import { expect, test, type Page } from "../fixtures";
import { small } from "../links";
import { Leaving, Locked, LockPage } from "../pages/device";
import { ReceivedPage } from "../pages/document";
import { WipePage } from "../pages/wipe";

test.use({ viewport: { width: 320, height: 640 } });

async function expectFits(page: Page, place: string): Promise<void> {
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(320);
}

test("the lock, what is hidden, wiping and somebody else's device: for who hears, and on a narrow screen", async ({ page }) => {
  const look = async (state: string): Promise<void> => {
    await expectAccessible(page, state);
    await expectFits(page, state);
  };
  const received = new ReceivedPage(page);
  await received.open(`./#${small}`);
  await received.keep();
  const plan = await received.planAddress();
  const lock = new LockPage(page);
  await lock.goTo("#/slot");
  await page.getByRole("radio", { name: /Zes woorden/ }).check();
  await lock.press("Zet het slot erop");
  await look("setting a lock of words, with a mistake");
  await page.getByRole("radio", { name: /Een code van cijfers/ }).check();
  await lock.set("190384");
  await lock.openAll();
  await look("the lock is set");
  await page.goto("./#/plannen");
  await page.reload();
  const locked = new Locked(page);
  await locked.type("190385");
  await expect(locked.alert.filter({ hasText: "andere code" })).toBeVisible();
  await locked.openAll();
  await look("locked, with a mistake");
  await locked.type("190384");
  await locked.expectHeading("Mijn plannen");
  const wipe = new WipePage(page);
  await wipe.goTo("#/wissen");
  await wipe.press("Wis: Rust voor Jurre");
  await look("is somebody sure");
  await page.goto(`./${plan}`);
  await new Leaving(page).press();
  await page.goto("./");
  await page.getByText("Je plannen staan op slot.").waitFor();
  await look("the first page, locked");
  await page.goto("./#/plannen");
  await locked.type("190384");
  await locked.expectHeading("Mijn plannen");
  await page.goto("./#/dit-apparaat");
  await page.getByLabel(/Dit is niet mijn eigen apparaat/).check();
  await look("this device");
  await page.goto("./#/plan/nieuw");
  await page.getByText("de app bewaart hier niets").waitFor();
  await look("a plan on somebody else's device");
  await wipe.open();
  await wipe.all();
  await look("wiped");
});
