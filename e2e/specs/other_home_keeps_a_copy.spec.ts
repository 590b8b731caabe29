import { countStored } from "../faults";
import { expect, test } from "../fixtures";
import { newerPlan, shares } from "../links";
import { AnsweringPage } from "../pages/answering";
import { PlansPage } from "../pages/plans";

test("the other home keeps the copy, and carries on with it", async ({ page }) => {
  const answer = new AnsweringPage(page);
  await answer.open(shares.otherHome);
  expect(await countStored(page)).toBe(0);
  await page.getByRole("button", { name: "Bewaar op dit apparaat en ga ermee verder" }).click();
  await expect(page.getByRole("heading", { name: "De onderdelen" })).toBeVisible();
  expect(await countStored(page)).toBe(1);

  await answer.open(shares.otherHome);
  await expect(page.getByRole("heading", { name: "Dit plan staat al op dit apparaat" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Voeg samen met het plan op dit apparaat" })).toHaveAttribute(
    "href",
    /^#\/plan\/\d+\//,
  );
  await page.getByRole("button", { name: "Bewaar het ernaast" }).click();
  await expect(page.getByRole("heading", { name: "De onderdelen" })).toBeVisible();
  const plans = new PlansPage(page);
  await plans.open();
  await plans.expectNames(["Samen om Zoë en Sem heen", "Samen om Zoë en Sem heen"]);
});

test("a share of a newer app is read, and not answered", async ({ page }) => {
  const answer = new AnsweringPage(page);
  for (const share of [shares.network, shares.otherHome]) {
    await answer.open(newerPlan(share));
    await expect(page.getByText("Dit komt uit een nieuwere app.")).toBeVisible();
    await expect(page.locator("article.document")).toBeVisible();
    await expect(page.getByRole("radio")).toHaveCount(0);
    await expect(page.getByRole("button", { name: /Bewaar/ })).toHaveCount(0);
  }
});
