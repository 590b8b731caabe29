import { expect, test, type Page } from "../fixtures";
import { ReceivedShare, SharePage } from "../pages/share";

async function open(page: Page, words: string): Promise<void> {
  await page.getByLabel("De geheime zin").fill(words);
  await page.getByRole("button", { name: "Open", exact: true }).click();
}

async function lockedLink(page: Page): Promise<{ link: string; words: string }> {
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPerson("Youssef");
  await share.see();
  await share.how();
  await expect(share.lock).not.toBeChecked();
  const open = await share.link();
  await share.lock.check();
  await share.expectLocked();
  const link = await share.link();
  expect(link).not.toBe(open);
  return { link, words: await share.passphrase() };
}

test("a locked link opens with the words, however they are typed", async ({ page, newDevice }) => {
  const { link, words } = await lockedLink(page);
  expect(words.split(" ")).toHaveLength(6);
  await expect(page.getByTestId("message")).not.toContainText(words.split(" ")[0] ?? "");
  const other = await (await newDevice()).newPage();
  const received = new ReceivedShare(other);
  await received.open(link);
  await received.expectHeading("Deze link is op slot");
  expect(await received.everything()).not.toContain("Samen om Zoë en Sem heen");
  await open(other, ` ${words.toUpperCase().replaceAll(" ", " - ")} `);
  await expect(other.locator("main")).toContainText("Youssef");
});

test("with other words it stays locked, and says so kindly", async ({ page, newDevice }) => {
  const { link, words } = await lockedLink(page);
  const other = await (await newDevice()).newPage();
  await new ReceivedShare(other).open(link);
  await open(other, "dit is een andere zin");
  await expect(other.getByText("Dat is niet de goede zin.")).toBeVisible();
  expect(await new ReceivedShare(other).everything()).not.toContain("Youssef");
  await open(other, words);
  await expect(other.locator("main")).toContainText("Youssef");
});

test("other words make another lock, and words of one's own are as good", async ({ page, newDevice }) => {
  const { link, words } = await lockedLink(page);
  const share = new SharePage(page);
  await page.getByRole("button", { name: "Andere woorden" }).click();
  await expect(page.getByTestId("passphrase")).not.toHaveText(words);
  await share.expectLocked();
  expect(await share.link()).not.toBe(link);

  await share.openMore("Liever een eigen zin");
  const own = page.getByLabel("Jouw eigen zin");
  await own.fill("fiets");
  await expect(page.getByText("Dit is kort.")).toBeVisible();
  await own.fill("Onze hond eet graag veertien bananen op zondag");
  await expect(page.getByText("Dit is een goede zin.")).toBeVisible();
  await page.getByRole("button", { name: "Gebruik deze zin" }).click();
  await expect(page.getByTestId("passphrase")).toHaveText(/^Onze hond/);
  await share.expectLocked();
  const other = await (await newDevice()).newPage();
  await new ReceivedShare(other).open(await share.link());
  await open(other, "onze hond eet graag veertien bananen op zondag");
  await expect(other.locator("main")).toContainText("Youssef");
});

test("a lock is proposed as soon as something delicate goes along", async ({ page }) => {
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPerson("Youssef");
  await share.line("Het nummer van Şerife").check();
  await share.see();
  await share.how();
  await expect(share.lock).toBeChecked();
  await share.expectLocked();
});
