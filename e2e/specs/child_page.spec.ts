import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { ChildPage } from "../pages/child";
import { keepExample } from "../pages/look_back";
import { arrivesAs, SharePage } from "../pages/share";

/** Zoë is thirteen and has no page yet. */
const ZOE = "De eigen bladzijde van Zoë";

test("a child writes and draws, finds it back, and prints it", async ({ page }) => {
  test.setTimeout(60_000);
  await keepExample(page);
  const child = new ChildPage(page);
  await child.goTo("#/plan/1/kinderen");
  await child.follow(ZOE);
  await child.expectHeading("De bladzijde van Zoë");
  await expect(page.getByText("Deze bladzijde is van jou.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Het is niet jouw schuld" })).toBeVisible();
  await expectAccessible(page, "begin");

  await child.step("Dromen");
  await page.getByLabel("Schrijf het hier").fill("Een eigen kamer");
  await page.getByRole("button", { name: "Maak een tekening" }).click();
  await page.getByRole("button", { name: "rood" }).click();
  await child.line([0.2, 0.2], [0.8, 0.6]);
  await expect(child.sheet.locator("g path")).toHaveCount(1);
  await child.finger(7, [0.1, 0.9], [0.9, 0.9]);
  await expect(child.sheet.locator("g path")).toHaveCount(2);
  // By keyboard: a picture, moved, taken back.
  await page.getByRole("button", { name: "hond", exact: true }).press("Enter");
  await page.getByRole("button", { name: "omhoog" }).press("Enter");
  await expect(child.sheet.locator("g path")).toHaveCount(3);
  const dog = await child.sheet.locator(".drawing__stamp").getAttribute("transform");
  await page.getByRole("button", { name: "Eén stap terug" }).click();
  expect(await child.sheet.locator(".drawing__stamp").getAttribute("transform")).not.toBe(dog);
  await page.getByRole("button", { name: "Maak leeg" }).click();
  await expect(child.sheet.locator("g path")).toHaveCount(0);
  await page.getByRole("button", { name: "Eén stap terug" }).click();
  await expect(child.sheet.locator("g path")).toHaveCount(3);
  await page.getByLabel("Wat staat erop?").fill("Mijn kamer met de hond");
  await expectAccessible(page, "drawing");
  await page.getByRole("button", { name: "Klaar" }).click();
  await expect(page.getByRole("img", { name: "Mijn kamer met de hond" })).toBeVisible();
  await child.expectSaved();

  await page.reload();
  await expect(page.getByRole("img", { name: "Mijn kamer met de hond" }).locator("path")).toHaveCount(3);
  await expect(page.getByLabel("Schrijf het hier")).toHaveValue("Een eigen kamer");

  await child.begin();
  await child.step("Wie kan ik bellen?");
  await page.getByLabel("Wie kan ik bellen?").fill("oma 06-0000 0001");
  await expect(page.getByRole("link", { name: "Bel 0600000001" })).toHaveAttribute("href", "tel:0600000001");
  await expect(page.getByRole("link", { name: /Kindertelefoon/ })).toHaveAttribute("href", "tel:08000432");
  await child.begin();
  await child.step("Mijn regel");
  await page.getByLabel("Mijn regel").fill("Eerst kloppen, dan binnenkomen");
  await page.getByRole("button", { name: "Maak er een afspraak van" }).click();
  await expect(page.getByText("Jouw regel staat nu tussen de afspraken.")).toBeVisible();

  await child.begin();
  await child.step("Mijn hele bladzijde");
  await expectAccessible(page, "look");
  await page.emulateMedia({ media: "print" });
  const sheet = page.getByTestId("sheet");
  await expect(sheet.getByRole("img", { name: "Mijn kamer met de hond" }).locator("path")).toHaveCount(3);
  await expect(sheet).toContainText("Een eigen kamer");
  await expect(sheet).toContainText("Eerst kloppen, dan binnenkomen");
  await expect(page.getByRole("button", { name: "Print mijn bladzijde" })).toBeHidden();
});

test("nobody sees a child's page until the child chooses, and then that part alone", async ({ page, newDevice }) => {
  test.setTimeout(60_000);
  await keepExample(page);
  const child = new ChildPage(page);
  await child.goTo("#/plan/1/kinderen");
  await child.follow(ZOE);
  await child.step("Goede dingen");
  await page.getByLabel("Schrijf het hier").fill("zqdansenzq");
  await child.begin();
  await child.step("Zorgen");
  await page.getByLabel("Schrijf het hier").fill("zqruziezq");
  await child.begin();
  await child.step("Wie mag wat zien?");
  await expectAccessible(page, "who may see what");
  await expect(page.getByText("Niemand mag dit zien")).toHaveCount(4);

  const share = new SharePage(page);
  await share.goTo("#/plan/1/delen");
  await share.withPerson("Marijke (oma)");
  await expect(share.line("De bladzijde van Zoë")).toHaveCount(0);

  await child.goTo("#/plan/1/kinderen");
  await child.follow(ZOE);
  await child.step("Wie mag wat zien?");
  await child.pick("Goede dingen", ["Marijke (oma)"]);
  await expect(page.getByText("1 iemand mag dit zien")).toHaveCount(1);
  await child.expectSaved();
  await share.goTo("#/plan/1/delen");
  await share.withPerson("Marijke (oma)");
  const line = share.line("De bladzijde van Zoë");
  await expect(line).not.toBeChecked();
  await line.check();
  const link = await share.openLink();

  const everything = await arrivesAs(await (await newDevice()).newPage(), link);
  expect(everything).toContain("zqdansenzq");
  expect(everything).not.toContain("zqruziezq");
});

test("the steps fit a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await keepExample(page);
  const child = new ChildPage(page);
  await child.goTo("#/plan/1/kinderen");
  await child.follow(ZOE);
  const begin = new URL(page.url()).hash;
  for (const step of ["", "/goed", "/regel", "/bellen", "/meedoen", "/wie-ziet-wat", "/bekijken", "/verhaal-maken"]) {
    await child.goTo(begin + step);
    if (step === "/goed") await page.getByRole("button", { name: "Maak een tekening" }).click();
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), step).toBeLessThanOrEqual(320);
  }
});
