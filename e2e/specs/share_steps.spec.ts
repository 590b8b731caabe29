import { expect, test } from "../fixtures";
import { SharePage } from "../pages/share";

test("Back goes one step back, and what was chosen is still there", async ({ page }) => {
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPerson("Youssef");
  await share.line("De vragen", "Dit gaat mee").uncheck();
  const link = await share.openLink();
  await page.goBack();
  await share.expectHeading("Zo ziet Youssef het");
  await page.goBack();
  await share.expectHeading("Wat gaat er mee naar Youssef?");
  await expect(share.line("De vragen", "Dit gaat mee")).not.toBeChecked();
  await page.goBack();
  await share.expectOpen();
  await share.withPerson("Youssef");
  await expect(share.line("De vragen", "Dit gaat mee")).not.toBeChecked();
  expect(await share.openLink()).toBe(link);
});

test("whoever comes half-way begins with whom", async ({ page }) => {
  for (const step of ["wat", "kijk", "hoe"]) {
    await page.goto(`./#/voorbeeld/delen/${step}`);
    const share = new SharePage(page);
    await share.expectOpen();
    await expect(page).toHaveURL(/#\/voorbeeld\/delen$/);
    await share.withPerson("Youssef");
    await page.reload();
    await share.expectOpen();
  }
});

test("titles of the steps hold no name", async ({ page }) => {
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPerson("Youssef");
  const titles = [await page.title()];
  await share.see();
  titles.push(await page.title());
  await share.how();
  titles.push(await page.title());
  for (const title of titles) {
    expect(title).toMatch(/^Delen · stap \d van 4 – /);
    expect(title).not.toContain("Youssef");
  }
  expect(new Set(titles).size).toBe(3);
});

test("on paper stands what the other sees, and nothing else", async ({ page }) => {
  await page.goto("./#/voorbeeld/delen");
  const share = new SharePage(page);
  await share.withPerson("Youssef");
  await page.getByLabel("Wat wil je erbij zeggen?").fill("Dank je wel!");
  await share.see();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("article.document")).toBeVisible();
  await expect(page.getByText("Dank je wel!")).toBeVisible();
  await expect(page.getByTestId("stays")).toBeHidden();
  for (const control of await page.locator("main > h1, button, a, footer").all()) await expect(control).toBeHidden();
});
