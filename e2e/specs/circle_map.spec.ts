import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { AppPage } from "../pages/app";
import { keepExample } from "../pages/look_back";

test("the circle tells who helps in what, who could come nearer, and prints without who was not invited", async ({ page }) => {
  test.setTimeout(60_000);
  await keepExample(page);
  const app = new AppPage(page);
  await app.goTo("#/plan/1/mensen");
  await page.locator("ul.cards").getByRole("link", { name: "Youssef", exact: true }).click();
  await app.openAll();
  await page.getByRole("checkbox", { name: /^Deze persoon vragen we bewust niet/ }).check();

  await app.goTo("#/plan/1/kring");
  const youssef = page.locator("li.card--person").filter({ has: page.getByRole("link", { name: "Youssef", exact: true }) });
  await expect(youssef).toContainText("brengt hem");
  await expect(youssef).toContainText("Kan of wil: hij heeft een auto");
  await youssef.getByRole("checkbox", { name: "Kan dichterbij komen" }).check();
  await youssef.getByLabel("Hoe kan dat?").fill("Op zondag mee-eten");
  await app.expectSaved();
  await page.reload();
  await expect(youssef.getByLabel("Hoe kan dat?")).toHaveValue("Op zondag mee-eten");

  await app.openMore("Zet de kring op papier");
  await expectAccessible(page, "the map and its sheet");
  await page.emulateMedia({ media: "print" });
  const sheet = page.getByTestId("sheet");
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText("Marijke");
  // An agreement may name him; he himself is not in the picture and has no line of his own.
  await expect(sheet.getByText("Youssef", { exact: true })).toHaveCount(0);
  await expect(page.locator("li.card--person").first()).toBeHidden();
});
