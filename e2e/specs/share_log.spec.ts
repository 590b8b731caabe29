import { expect, test } from "../fixtures";
import { small } from "../links";
import { ReceivedPage, wordsOf } from "../pages/document";
import { ReceivedShare, SharePage } from "../pages/share";

test("what was sent stands in a list of one's own, and that stays home", async ({ page, newDevice, context }) => {
  await context.grantPermissions(["clipboard-write"]);
  await page.goto(`./#${small}`);
  await new ReceivedPage(page).keep();
  const share = new SharePage(page);
  const plan = await share.planAddress();
  await share.goTo(`${plan}/delen`);
  await share.withSomebodyAs("home", "Zxqvhuisarts");
  await page.getByLabel("Wat wil je erbij zeggen?").fill("Alsjeblieft, dit is het.");
  const link = await share.openLink();
  await expect(page.getByText("Dit staat nu in jouw lijstje")).toHaveCount(0);
  const copy = page.getByRole("button", { name: "Kopieer de link", exact: true });
  await copy.click();
  await expect(page.getByText("Dit staat nu in jouw lijstje")).toBeVisible();
  await copy.click();
  expect(await share.link()).toBe(link);

  await page.getByRole("link", { name: "Wat je hebt verstuurd" }).click();
  await share.expectHeading("Wat je hebt verstuurd");
  const entries = page.locator("ul.cards > li");
  await expect(entries).toHaveCount(1);
  await expect(entries.first()).toContainText("Zxqvhuisarts");
  await expect(entries.first()).toContainText("Als link");
  await share.openMore("Bekijk wat er mee ging");
  await expect(entries.first()).toContainText("Alsjeblieft, dit is het.");
  const went = await wordsOf(page, "main .desk");
  const other = await (await newDevice()).newPage();
  const received = new ReceivedShare(other);
  await received.open(link);
  expect(await received.words()).toBe(went);

  await page.reload();
  await expect(entries.first()).toContainText("Zxqvhuisarts");
  await share.goTo(`${plan}/delen`);
  const next = await share.wholeLink();
  await received.open(next);
  expect(await received.everything()).not.toContain("Zxqvhuisarts");
});

test("something else is noted apart, and so is another way", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-write"]);
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPerson("Youssef");
  const first = await share.openLink();
  const copy = page.getByRole("button", { name: "Kopieer de link", exact: true });
  await copy.click();
  await page.getByRole("button", { name: "Laat een plaatje zien om te scannen" }).click();
  await page.getByRole("button", { name: "Print op papier" }).click();
  await share.expectHeading("Zo ziet Youssef het");
  await page.goBack();
  await share.expectHeading("Hoe wil je het versturen naar Youssef?");
  expect(await share.link()).toBe(first);
  await page.goBack();
  await page.goBack();
  await share.line("De vragen", "Dit gaat mee").uncheck();
  expect(await share.openLink()).not.toBe(first);
  await copy.click();
  await share.goTo("#/voorbeeld/delen/verstuurd");
  const entries = page.locator("ul.cards > li .card__meta");
  await expect(entries).toHaveText([/Als link$/, /Op papier$/, /Als plaatje om te scannen$/, /Als link$/]);
});

test("of the example nothing is kept", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-write"]);
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPerson("Youssef");
  await share.openLink();
  await page.getByRole("button", { name: "Kopieer de link", exact: true }).click();
  await expect(page.getByText("Dit staat nu in jouw lijstje")).toBeVisible();
  await page.goto("./#/voorbeeld/delen/verstuurd");
  await page.reload();
  await expect(page.getByText("Nog niets verstuurd")).toBeVisible();
});
